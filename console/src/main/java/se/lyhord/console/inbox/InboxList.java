package se.lyhord.console.inbox;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.arende.InboxSummary;

/** The nämnd's ärenden that nobody has confirmed, due soonest first; rows are fetched as they come into sight. */
class InboxList extends Div {
    private final Inbox inbox;
    private final String namnd;
    private final Grid<InboxRow> grid = new Grid<>();
    private final Span count = new Span();
    private final Span pressing = new Span();

    InboxList(Inbox inbox, String namnd, RowRenderer renderer, Consumer<InboxRow> chosen) {
        this.inbox = inbox;
        this.namnd = namnd;
        addClassName("inbox-list");
        count.addClassName("count");
        pressing.addClassName("pressing");
        Div heading = new Div(new H2("Inkorg"), count, pressing);
        heading.addClassName("pane-heading");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getElement().setAttribute("aria-label", "Ärenden att bekräfta");
        grid.addColumn(renderer.renderer());
        grid.setItems(new CallbackDataProvider<>(
                query -> inbox.page(namnd, ArendeStatus.INKOMMET, query.getOffset(), query.getLimit()).stream(),
                query -> size(),
                InboxRow::id));
        grid.asSingleSelect().addValueChangeListener(change -> {
            InboxRow row = change.getValue();
            if (change.isFromClient() && row != null) {
                chosen.accept(row);
            }
        });
        add(heading, grid);
        summarize();
    }

    private int size() {
        int size = inbox.count(namnd, ArendeStatus.INKOMMET);
        count.setText(String.valueOf(size));
        return size;
    }

    private void summarize() {
        size();
        InboxSummary summary = inbox.summary(namnd, ArendeStatus.INKOMMET);
        List<String> parts = new ArrayList<>();
        part(parts, summary.late(), summary.late() == 1 ? "försenat" : "försenade");
        part(parts, summary.today(), "i dag");
        part(parts, summary.flagged(), summary.flagged() == 1 ? "flaggat" : "flaggade");
        pressing.setText(String.join(" · ", parts));
    }

    private static void part(List<String> parts, int number, String words) {
        if (number > 0) {
            parts.add(number + " " + words);
        }
    }

    /** How many come before this ärende. */
    int place(long id) {
        return inbox.place(namnd, ArendeStatus.INKOMMET, id);
    }

    /** The row at a place, else the last; empty when the list is. */
    Optional<InboxRow> at(int place) {
        int nearest = Math.clamp(place, 0, Math.max(0, size() - 1));
        return inbox.page(namnd, ArendeStatus.INKOMMET, nearest, 1).stream().findFirst();
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
        grid.getDataProvider().refreshAll();
        summarize();
    }
}
