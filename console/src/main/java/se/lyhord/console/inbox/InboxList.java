package se.lyhord.console.inbox;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.inbox.FilteredInbox;
import se.lyhord.register.inbox.InboxFilter;
import se.lyhord.register.look.Onlooker;
import se.lyhord.register.look.Onlookers;

/** What nobody has confirmed, as far as it passes the filter, due soonest first; rows are fetched as they come into sight. */
class InboxList extends Div {
    private final FilteredInbox inbox;
    private final Onlookers onlookers;
    private final Account account;
    private final Runnable marked;
    private final Grid<InboxRow> grid = new Grid<>();
    private final Span count = new Span();
    private final Div heading = new Div(new H2("Inkorg"), count);
    private final Marks marks = new Marks();
    private InboxFilter filter = InboxFilter.ALL;
    private Map<Long, List<Onlooker>> others = Map.of();

    InboxList(
            FilteredInbox inbox,
            Onlookers onlookers,
            Account account,
            RowRenderer renderer,
            Consumer<InboxRow> chosen,
            Runnable marked) {
        this.inbox = inbox;
        this.onlookers = onlookers;
        this.account = account;
        this.marked = marked;
        addClassName("inbox-list");
        count.addClassName("count");
        heading.addClassName("pane-heading");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getElement().setProperty("accessibleName", "Ärenden att bekräfta");
        grid.addColumn(
                renderer.renderer(row -> marks.contains(row.id()), row -> others.getOrDefault(row.id(), List.of())));
        grid.setPartNameGenerator(row -> marks.contains(row.id()) ? "marked" : null);
        grid.setItems(new CallbackDataProvider<>(
                query -> inbox.page(account.namnd(), filter, query.getOffset(), query.getLimit()).stream(),
                query -> size(),
                InboxRow::id));
        grid.asSingleSelect().addValueChangeListener(change -> {
            InboxRow row = change.getValue();
            if (change.isFromClient() && row != null) {
                chosen.accept(row);
            }
        });
        add(heading, grid);
        addAttachListener(attached -> getElement().executeJs("window.lyhord.marking(this)"));
        size();
    }

    private int size() {
        int size = inbox.count(account.namnd(), filter);
        count.setText(size < FilteredInbox.BOUND ? String.valueOf(size) : "fler än " + FilteredInbox.BOUND);
        return size;
    }

    /** Lets it all be shown again. */
    void offer(Button all) {
        heading.add(all);
    }

    /** Narrows it down. */
    void show(InboxFilter next) {
        filter = next;
        fetch();
    }

    /** How many come before this ärende. */
    int place(long id) {
        return inbox.place(account.namnd(), filter, id);
    }

    /** The row at a place, else the last; empty when the list is. */
    Optional<InboxRow> at(int place) {
        List<InboxRow> found = inbox.page(account.namnd(), filter, Math.max(0, place), 1);
        int last = found.isEmpty() ? size() - 1 : place;
        return found.isEmpty() && last >= 0
                ? inbox.page(account.namnd(), filter, last, 1).stream().findFirst()
                : found.stream().findFirst();
    }

    /** The row of this ärende if nobody has confirmed it, whatever the filter says. */
    Optional<InboxRow> row(long id) {
        return inbox.rows(account.namnd(), List.of(id)).stream().findFirst();
    }

    /** Marks the row that is being read and brings it into sight. */
    void select(InboxRow row) {
        grid.select(row);
        grid.getElement().executeJs("window.lyhord.reveal(this, $0)", place(row.id()));
    }

    /** Fetches anew without moving what is being read. */
    void refresh() {
        grid.asSingleSelect().getOptionalValue().ifPresent(row -> hold(place(row.id())));
        fetch();
    }

    /** Fetches anew and marks the row that has come to this place, or the last; empty when the list is. */
    Optional<InboxRow> refreshAndSelect(int place) {
        hold(place);
        fetch();
        Optional<InboxRow> row = at(place);
        row.ifPresent(grid::select);
        return row;
    }

    private void hold(int place) {
        grid.getElement().executeJs("window.lyhord.hold(this, $0)", place);
    }

    private void fetch() {
        others = onlookers.others(account);
        grid.getDataProvider().refreshAll();
        if (!marks.ids().isEmpty()) {
            marks.keepOnly(inbox.rows(account.namnd(), marks.ids()));
            marked.run();
        }
    }

    /** Shows anew who looks at what, without fetching the list. */
    void lookAround() {
        Map<Long, List<Onlooker>> before = others;
        others = onlookers.others(account);
        Set<Long> changed = new LinkedHashSet<>(before.keySet());
        changed.addAll(others.keySet());
        changed.removeIf(id -> Objects.equals(before.get(id), others.get(id)));
        redraw(changed);
    }

    private void redraw(Set<Long> ids) {
        if (!ids.isEmpty()) {
            inbox.rows(account.namnd(), ids)
                    .forEach(row -> grid.getDataProvider().refreshItem(row));
        }
    }

    /** The marked ones. */
    List<Long> marked() {
        return marks.ids();
    }

    /** Those of them that nobody has confirmed meanwhile. */
    List<InboxRow> markedRows() {
        return inbox.rows(account.namnd(), marks.ids());
    }

    /** What a click with Ctrl or Shift says; a stretch goes on from the row that was marked last, or is being read. */
    @ClientCallable
    void mark(long id, boolean stretch) {
        @Nullable
        Long from = Optional.ofNullable(marks.last())
                .or(() -> grid.asSingleSelect().getOptionalValue().map(InboxRow::id))
                .orElse(null);
        Set<Long> changed = new LinkedHashSet<>(List.of(id));
        if (stretch && from != null) {
            int first = Math.min(place(from), place(id));
            int length = Math.abs(place(from) - place(id)) + 1;
            inbox.page(account.namnd(), filter, first, Math.min(length, Marks.MOST))
                    .forEach(row -> {
                        marks.add(row.id());
                        changed.add(row.id());
                    });
        } else {
            marks.toggle(id);
        }
        redraw(changed);
        marked.run();
    }

    /** Marks what is shown, as far as so many can be marked. */
    void markAll() {
        inbox.page(account.namnd(), filter, 0, Marks.MOST).forEach(row -> marks.add(row.id()));
        redraw(Set.copyOf(marks.ids()));
        marked.run();
    }

    /** Marks this one too. */
    void markAlso(long id) {
        marks.add(id);
        redraw(Set.of(id));
        marked.run();
    }

    /** Marks nothing. */
    void unmark() {
        Set<Long> before = Set.copyOf(marks.ids());
        marks.clear();
        redraw(before);
        marked.run();
    }
}
