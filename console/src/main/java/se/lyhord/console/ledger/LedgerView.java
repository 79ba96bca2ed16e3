package se.lyhord.console.ledger;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.arende.OriginalDownload;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.keys.Keyed;
import se.lyhord.console.keys.ScrollArea;
import se.lyhord.console.keys.Walk;
import se.lyhord.console.live.Live;
import se.lyhord.console.queue.LedgerLeaves;
import se.lyhord.console.queue.MessageSheets;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerFilter;
import se.lyhord.register.ledger.LedgerOrder;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.LedgerSearch;
import se.lyhord.register.signal.Signal;

/** Every message that came, newest first, to be found and explained, and the sum that shows that none is lost. */
@Route("liggare")
@PageTitle("Liggare · Lyhörd")
@RolesAllowed("REGISTRATOR")
class LedgerView extends Keyed implements HasUrlParameter<Long> {
    private static final String FIRST_BUTTON =
            "window.lyhordKeys.lead(this.querySelector('vaadin-button:not([disabled], .close-card)'))";

    private final LedgerPages pages;
    private final LedgerEntries entries;
    private final MessageSheets sheets;
    private final Account account;
    private final LedgerLeaves leaves;
    private final LedgerGrid grid;
    private final FilterBar filter;
    private final Div card = new ScrollArea("Meddelandet");
    private @Nullable Long shown;

    LedgerView(
            LedgerPages pages,
            LedgerSearch search,
            LedgerEntries entries,
            MessageSheets sheets,
            WatchStrip watch,
            OriginalDownload originals,
            Sight sight,
            Days days,
            Person person,
            Live live) {
        this.pages = pages;
        this.entries = entries;
        this.sheets = sheets;
        this.account = person.account();
        addClassNames("list-view", "ledger-view");
        BalanceLine balance = new BalanceLine();
        balance.show(pages.balance(account.namnd()));
        leaves = new LedgerLeaves(search, account.namnd(), LedgerFilter.ALL, LedgerOrder.NEWEST_FIRST);
        filter = new FilterBar(this::filtered);
        grid = new LedgerGrid(days, new RowWords(sight, originals, account));
        grid.setItems(query ->
                leaves.rows(query.getOffset(), query.getLimit()).stream().limit(query.getLimit()));
        grid.asSingleSelect().addValueChangeListener(change -> open(change.getValue()));
        live.follow(grid, EnumSet.of(Signal.LEDGER), () -> {
            balance.show(pages.balance(account.namnd()));
            refresh();
        });
        card.addClassName("letter-card");
        new Walk<>(grid, LedgerRow::id).on(keys()).on("Enter", "Till det som kan bestämmas", () -> card.getElement()
                .executeJs(FIRST_BUTTON));
        narrow(false);
        Div both = new Div(grid, card);
        both.addClassName("ledger-both");
        add(new H2("Liggare"), watch, balance, filter, both);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
        Location location = event.getLocation();
        filter.read(location.getQueryParameters());
        leaves.begin(filter.value());
        grid.getDataProvider().refreshAll();
        if (id == null) {
            close();
        } else {
            pages.find(account.namnd(), id).ifPresentOrElse(grid::select, this::close);
        }
    }

    private void filtered() {
        leaves.begin(filter.value());
        grid.getDataProvider().refreshAll();
        showAddress();
    }

    private void refresh() {
        leaves.begin();
        grid.getDataProvider().refreshAll();
    }

    private void open(@Nullable LedgerRow row) {
        if (row != null) {
            shown = row.id();
            show(row.id());
            showAddress();
        }
    }

    private void show(long id) {
        card.removeAll();
        Button close = new Button("Stäng", click -> close());
        close.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        close.addClassName("close-card");
        entries.find(account.namnd(), id)
                .ifPresent(entry -> card.add(close, sheets.explained(account, entry, () -> decided(id))));
        narrow(true);
        card.getElement().executeJs("this.scrollTop = 0");
    }

    private void narrow(boolean beside) {
        card.setVisible(beside);
        setClassName("beside", beside);
        grid.narrow(beside);
    }

    private void decided(long id) {
        refresh();
        show(id);
    }

    private void close() {
        shown = null;
        // The same row must be a choice anew.
        grid.deselectAll();
        card.removeAll();
        narrow(false);
        showAddress();
    }

    private void showAddress() {
        QueryParameters query = filter.asQuery();
        String path = shown == null ? "liggare" : "liggare/" + shown;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path, query)));
    }
}
