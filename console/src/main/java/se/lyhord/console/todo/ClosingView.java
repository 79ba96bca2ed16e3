package se.lyhord.console.todo;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.keys.RowsByKey;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.console.words.Shown;
import se.lyhord.register.handback.ToClose;
import se.lyhord.register.handback.ToCloseRow;
import se.lyhord.register.signal.Signal;

/** What comes back to the registrator: answers that enheter propose by mail, and what is to be closed. */
@Route("att-avsluta")
@PageTitle("Att avsluta · Lyhörd")
@RolesAllowed("REGISTRATOR")
class ClosingView extends RowsByKey implements BeforeEnterObserver {
    private static final int MOST = 200;

    private final ToClose toClose;
    private final Names names;
    private final Days days;
    private final String namnd;
    private final Div content = new Div();
    private @Nullable Contents shown;

    ClosingView(ToClose toClose, Names names, Days days, Person person, Live live) {
        super(".todo-row");
        this.toClose = toClose;
        this.names = names;
        this.days = days;
        this.namnd = person.account().namnd();
        addClassNames("list-view", "todo-view");
        add(new H2("Att avsluta"), content);
        live.follow(this, EnumSet.of(Signal.ARENDE), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    /** Nothing is drawn anew that is as it was, so that nobody loses the place. */
    private void refresh() {
        Contents now = new Contents(
                toClose.countProposed(namnd),
                toClose.proposed(namnd, MOST),
                toClose.countClosable(namnd),
                toClose.closable(namnd, 0, MOST));
        if (!now.equals(shown)) {
            shown = now;
            show(now);
        }
    }

    private void show(Contents now) {
        content.removeAll();
        if (now.proposed().isEmpty() && now.closable().isEmpty()) {
            Div calm = new Div(new H2("Inget att avsluta"), new Paragraph("Här visas det som enheterna är klara med."));
            calm.addClassName("rest");
            content.add(calm);
            return;
        }
        group("Förslag till svar från enheten", now.allProposed(), now.proposed(), this::proposed);
        group("Klart för avslut", now.allClosable(), now.closable(), ClosingView::closable);
        back();
    }

    private void group(String title, int size, List<ToCloseRow> rows, Function<ToCloseRow, String> words) {
        if (rows.isEmpty()) {
            return;
        }
        Section section = new CountedSection(
                title,
                size,
                rows.stream().map(row -> item(row, words.apply(row))).toList());
        if (size > rows.size()) {
            section.add(new Paragraph("De första %d av %d visas.".formatted(rows.size(), size)));
        }
        content.add(section);
    }

    private ListItem item(ToCloseRow row, String words) {
        Anchor link = new Anchor("arende/" + row.id(), Shown.title(row.title()));
        link.addClassName("todo-row");
        link.getElement().setAttribute("data-row", String.valueOf(row.id()));
        Div facts = new Div(new Span(row.name() + " · " + names.unit(Objects.requireNonNullElse(row.unit(), "–"))));
        facts.add(new Span(words));
        facts.addClassName("arende-facts");
        return new ListItem(new Div(link), facts);
    }

    private String proposed(ToCloseRow row) {
        return row.proposed() == null ? "" : "kom " + days.moment(row.proposed());
    }

    private static String closable(ToCloseRow row) {
        String answered = row.answered() ? "besvarat" : "utan svar";
        return row.note() == null || row.note().isBlank() ? answered : answered + ": " + row.note();
    }

    private record Contents(int allProposed, List<ToCloseRow> proposed, int allClosable, List<ToCloseRow> closable) {}
}
