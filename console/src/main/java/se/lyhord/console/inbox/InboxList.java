package se.lyhord.console.inbox;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.inbox.FilteredInbox;
import se.lyhord.register.inbox.InboxFilter;

/** What nobody has confirmed, as far as it passes the filter, due soonest first; rows are fetched as they come into sight. */
class InboxList extends Div {
    private final FilteredInbox inbox;
    private final SharedInbox shared;
    private final Others others;
    private final Account account;
    private final Marking marking;
    private final Grid<InboxRow> grid = new Grid<>();
    private final Span count = new Span();
    private final Div heading = new Div(new H2("Inkorg"), count);
    private final Paragraph rest = new Paragraph();
    private InboxFilter filter = InboxFilter.ALL;

    InboxList(
            FilteredInbox inbox,
            SharedInbox shared,
            Others others,
            Account account,
            RowRenderer renderer,
            Consumer<InboxRow> chosen,
            Runnable marked) {
        this.inbox = inbox;
        this.shared = shared;
        this.others = others;
        this.account = account;
        this.marking = new Marking(this, marked);
        addClassName("inbox-list");
        count.addClassName("count");
        heading.addClassName("pane-heading");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getElement().setProperty("accessibleName", "Ärenden att bekräfta");
        grid.addColumn(renderer.renderer(marking::has, marking::reason, row -> others.words(row.id())));
        grid.setPartNameGenerator(row -> marking.has(row) ? "marked" : null);
        grid.setItems(new CallbackDataProvider<>(
                query -> page(query.getOffset(), query.getLimit()).stream(), query -> size(), InboxRow::id));
        ((GridSingleSelectionModel<?>) grid.getSelectionModel()).setDeselectAllowed(false);
        grid.asSingleSelect().addValueChangeListener(change -> {
            InboxRow row = change.getValue();
            if (change.isFromClient() && row != null) {
                chosen.accept(row);
            }
        });
        rest.addClassName("list-rest");
        add(heading, rest, grid);
        addAttachListener(attached -> getElement().executeJs("window.lyhord.marking(this)"));
        size();
    }

    private int size() {
        Extent extent = new Extent(shared.count(account.namnd(), filter));
        count.setText(extent.count());
        rest.setText(extent.rest());
        rest.setVisible(!extent.rest().isEmpty());
        return extent.size();
    }

    /** Lets it all be shown again. */
    void offer(Button all) {
        heading.add(all);
    }

    /** Narrows it down. */
    void show(InboxFilter next) {
        filter = next;
        shared.forget();
        fetch();
    }

    /** How many come before this ärende. */
    int place(long id) {
        return shared.place(account.namnd(), filter, id);
    }

    List<InboxRow> page(int offset, int limit) {
        return shared.page(account.namnd(), filter, offset, limit);
    }

    List<InboxRow> rows(Collection<Long> ids) {
        return inbox.rows(account.namnd(), ids);
    }

    /** The row at a place, else the last; empty when the list is. */
    Optional<InboxRow> at(int place) {
        return shared.at(account.namnd(), filter, Math.clamp(place, 0, Math.max(0, size() - 1)));
    }

    /** The row one step on or back from this ärende, which may have left the list; the nearest where there is none. All from one look at the list. */
    Optional<InboxRow> from(long id, int step) {
        int place = place(id);
        int start = Math.max(0, place - 1);
        List<InboxRow> near = page(start, 3);
        List<Long> ids = near.stream().map(InboxRow::id).toList();
        int beside = ids.contains(id) ? ids.indexOf(id) + step : place - start + Math.min(step, 0);
        return near.isEmpty() ? at(place) : Optional.of(near.get(Math.clamp(beside, 0, near.size() - 1)));
    }

    /** This ärende and those that come after it, as the list stands. */
    List<Long> onwardsFrom(long id) {
        return shared.onwards(account.namnd(), filter, id);
    }

    /** Where the first of these stands that is still there; the end when none is. */
    int placeOfFirst(List<Long> ids) {
        return shared.placeOfFirst(account.namnd(), filter, ids);
    }

    /** The row of this ärende if nobody has confirmed it, whatever the filter says. */
    Optional<InboxRow> row(long id) {
        return rows(List.of(id)).stream().findFirst();
    }

    /** Marks the row that is being read and brings it into sight. */
    void select(InboxRow row) {
        grid.select(row);
        grid.getElement().executeJs("window.lyhord.reveal(this, $0)", place(row.id()));
    }

    /** What is fetched from now on is read anew, since this person has changed it. */
    void forget() {
        shared.forget();
    }

    Optional<InboxRow> selected() {
        return grid.asSingleSelect().getOptionalValue();
    }

    /** Fetches what has been signalled, without moving what is being read. */
    void follow() {
        selected().ifPresent(row -> hold(place(row.id())));
        fetch();
    }

    /** Fetches anew and marks the row that has come to this place, or the last; empty when the list is. */
    Optional<InboxRow> refreshAndSelect(int place) {
        hold(place);
        shared.forget();
        fetch();
        Optional<InboxRow> row = at(place);
        row.ifPresent(grid::select);
        return row;
    }

    /** Brings the focus to the row that is being read, from the button that was pressed. */
    void focus() {
        grid.getElement().executeJs("window.lyhord.goOn(this)");
    }

    private void hold(int place) {
        grid.getElement().executeJs("window.lyhord.hold(this, $0)", place);
    }

    private void fetch() {
        others.look();
        grid.getDataProvider().refreshAll();
        marking.lookAgain();
    }

    /** Shows anew who looks at what, without fetching the list. */
    void lookAround() {
        redraw(others.look());
    }

    void redraw(Set<Long> ids) {
        shared.rows(account.namnd(), filter, ids).forEach(grid.getDataProvider()::refreshItem);
    }

    /** What a click with Ctrl or Shift says. */
    @ClientCallable
    void mark(long id, boolean stretch) {
        marking.mark(id, stretch);
    }

    /** Which rows are marked. */
    Marking marking() {
        return marking;
    }
}
