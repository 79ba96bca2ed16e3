package se.lyhord.console.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Objects;
import se.lyhord.console.arende.OriginalDownload;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.signal.Signal;

/** Every message that came, newest first, and the sum that shows that none is lost. */
@Route("liggare")
@PageTitle("Liggare · Lyhörd")
@RolesAllowed("REGISTRATOR")
class LedgerView extends Div {
    LedgerView(LedgerPages ledger, WatchStrip watch, OriginalDownload originals, Days days, Person person, Live live) {
        addClassName("list-view");
        Account account = person.account();
        String namnd = account.namnd();
        BalanceLine balance = new BalanceLine();
        balance.show(ledger.balance(namnd));
        Grid<LedgerRow> grid = grid(days);
        grid.addComponentColumn(row -> originals.link(account, row.id()))
                .setHeader("Original")
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.setItems(new CallbackDataProvider<>(
                query -> ledger.newest(namnd, query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(ledger.balance(namnd).arrived()),
                LedgerRow::id));
        live.follow(grid, EnumSet.of(Signal.LEDGER), () -> {
            balance.show(ledger.balance(namnd));
            grid.getDataProvider().refreshAll();
        });
        add(new H2("Liggare"), watch, balance, grid);
    }

    private static Grid<LedgerRow> grid(Days days) {
        Grid<LedgerRow> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSizeFull();
        grid.setEmptyStateText("Inga meddelanden har kommit in än.");
        grid.addColumn(row -> days.moment(row.arrivedAt()))
                .setHeader("Kom in")
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.addColumn(row -> way(row.channel()))
                .setHeader("Väg")
                .setWidth("4.5rem")
                .setFlexGrow(0);
        grid.addColumn(LedgerRow::sender).setHeader("Från");
        grid.addComponentColumn(LedgerView::subject).setHeader("Ämne").setFlexGrow(3);
        grid.addComponentColumn(LedgerView::outcome)
                .setHeader("Utfall")
                .setWidth("10.5rem")
                .setFlexGrow(0);
        grid.addColumn(row -> Objects.requireNonNullElse(row.reason(), ""))
                .setHeader("Varför")
                .setTooltipGenerator(LedgerRow::reason)
                .setFlexGrow(2);
        return grid;
    }

    private static Component subject(LedgerRow row) {
        String subject = row.subject().isBlank() ? "(utan ämne)" : row.subject();
        return row.arende() == null ? new Span(subject) : new Anchor("arende/" + row.arende(), subject);
    }

    private static Span outcome(LedgerRow row) {
        Span outcome = new Span(OutcomeWords.one(row.outcome()));
        outcome.addClassName("badge");
        if (row.outcome() == null || row.outcome() == Outcome.QUARANTINED) {
            outcome.addClassName("soon");
        }
        return outcome;
    }

    private static String way(Channel channel) {
        return switch (channel) {
            case MAIL -> "e-post";
            case CHAT -> "webben";
            case DESK -> "för hand";
        };
    }
}
