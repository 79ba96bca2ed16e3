package se.lyhord.console.arende;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.Objects;
import se.lyhord.console.keys.Keyed;
import se.lyhord.console.keys.Walk;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.signal.Signal;

/** What the enheter have to answer, due soonest first. */
@Route("fordelade")
@PageTitle("Fördelade · Lyhörd")
@PermitAll
class RoutedView extends Keyed implements BeforeEnterObserver {
    private final Sight sight;
    private final Account account;

    RoutedView(Sight sight, Names names, Days days, Person person, Live live) {
        addClassName("list-view");
        this.sight = sight;
        this.account = person.account();
        Grid<InboxRow> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getElement().setProperty("accessibleName", "Fördelade ärenden");
        grid.setSizeFull();
        grid.setEmptyStateText("Inget är fördelat än.");
        grid.addColumn(row -> Objects.requireNonNullElse(row.diarienummer(), "–"))
                .setHeader("Diarienummer")
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> new Anchor("arende/" + row.id(), Shown.title(row.title())))
                .setHeader("Ärende")
                .setFlexGrow(3);
        grid.addColumn(row -> row.companion() ? "–" : Shown.name(row.sender().display()))
                .setHeader("Från");
        grid.addColumn(row -> names.unit(Objects.requireNonNullElse(row.unit(), "–")))
                .setHeader("Enhet");
        grid.addComponentColumn(row -> due(row, days))
                .setHeader("Svar")
                .setWidth("17.5rem")
                .setFlexGrow(0);
        grid.setItems(new CallbackDataProvider<>(
                query -> sight.routed(account, query.getOffset(), query.getLimit()).stream(),
                query -> sight.countRouted(account),
                InboxRow::id));
        live.follow(
                grid, EnumSet.of(Signal.ARENDE), () -> grid.getDataProvider().refreshAll());
        add(new H2("Fördelade"), grid);
        new Walk<>(grid, InboxRow::id).on(keys()).on("Enter", "Öppna ärendet", () -> grid.asSingleSelect()
                .getOptionalValue()
                .ifPresent(row -> getUI().ifPresent(ui -> ui.navigate("arende/" + row.id()))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sight.requireWork(account);
    }

    private static Span due(InboxRow row, Days days) {
        Span due = new Span(days.leftAndDate(row.answerDue()));
        due.addClassNames("due", days.urgency(row.answerDue()).style());
        return due;
    }
}
