package se.lyhord.console.search;

import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.console.sheet.Cell;
import se.lyhord.console.sheet.CellSheet;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.search.FindArenden;
import se.lyhord.register.search.FoundArende;
import se.lyhord.register.search.SearchQuestion;
import se.lyhord.register.search.SearchQuestion.Order;

/** All hits of a search as a sheet, the newest first: only the newest can be ranked. */
@Component
@UIScope
class HitSheet {
    /** What a spreadsheet program still opens at once, and a person may still go through. */
    static final int MOST = 10_000;

    private static final List<String> COLUMNS = List.of(
            "Diarienummer",
            "Kom in",
            "Status",
            "Ärendetyp",
            "Enhet",
            "Flaggor",
            "Rubrik",
            "Namn",
            "E-post",
            "Telefon",
            "Kom in via",
            "Svar senast");

    private final FindArenden findArenden;
    private final Names names;

    HitSheet(FindArenden findArenden, Names names) {
        this.findArenden = findArenden;
        this.names = names;
    }

    CellSheet of(Account account, SearchQuestion question) {
        List<List<Cell>> rows = new ArrayList<>();
        List<FoundArende> found = findArenden.all(account, question.in(Order.NEWEST), MOST);
        found.forEach(arende -> rows.add(row(arende)));
        return new CellSheet("Träffar", COLUMNS, rows);
    }

    private List<Cell> row(FoundArende arende) {
        return List.of(
                Cell.text(arende.diarienummer()),
                day(arende.arrivedAt()),
                Cell.text(arende.status().label()),
                Cell.text(arende.kind() == null ? null : names.kind(arende.kind())),
                Cell.text(arende.unit() == null ? null : names.unit(arende.unit())),
                Cell.text(arende.flags().stream().map(names::flag).collect(Collectors.joining(", "))),
                Cell.text(arende.title()),
                Cell.text(arende.sender().name()),
                Cell.text(arende.sender().address()),
                Cell.text(arende.sender().phone()),
                Cell.text(arende.channel().swedish()),
                day(arende.answerDue()));
    }

    private static Cell day(@Nullable Instant moment) {
        return Cell.day(moment == null ? null : RoutineInForce.arrivalDate(moment));
    }
}
