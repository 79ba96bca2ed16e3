package se.lyhord.console.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.keys.Keyed;
import se.lyhord.console.keys.ScrollArea;
import se.lyhord.console.keys.Walk;
import se.lyhord.console.live.Live;

/** Something that waits for a decision, one after the other: list and message side by side; the next is shown when one is decided. */
public abstract class QueueView<T> extends Keyed implements HasUrlParameter<Long> {
    private static final String FIRST_TO_DO =
            "window.lyhordKeys.lead(this.querySelector(':is(vaadin-text-area, vaadin-button):not([disabled], [hidden], [hidden] *)'))";

    private final Queue<T> queue;
    private final Grid<T> grid = new Grid<>();
    private final Div card;
    private @Nullable T shown;

    /** Shows this queue. */
    protected QueueView(Queue<T> queue, Live live) {
        this.queue = queue;
        this.card = new ScrollArea(queue.one());
        addClassNames("letters-view", "queue-view");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getElement().setProperty("accessibleName", queue.title());
        grid.addComponentColumn(QueueView.this::row);
        grid.setItems(new CallbackDataProvider<>(
                query -> queue.page(query.getOffset(), query.getLimit()).stream(), query -> queue.count(), queue::id));
        grid.asSingleSelect().addValueChangeListener(change -> choose(change.getValue()));
        card.addClassName("letter-card");
        Div heading = new Div(new H2(queue.title()));
        heading.addClassName("pane-heading");
        Div list = new Div(heading, grid);
        list.addClassNames("inbox-list", "letter-list");
        add(list, card);
        new Walk<>(grid, queue::id).on(keys()).on("Enter", queue.enter(), () -> card.getElement()
                .executeJs(FIRST_TO_DO));
        live.follow(this, queue.changes(), this::refresh);
    }

    private Component row(T item) {
        Queue.Words words = queue.words(item);
        Span from = new Span(words.from());
        from.addClassName("row-sender");
        Span since = new Span(words.since());
        since.addClassName("due");
        Div first = new Div(from, since);
        first.addClassName("row-line");
        Div row = new Div(first);
        row.addClassName("row");
        if (!words.subject().isEmpty()) {
            row.add(line(words.subject(), "row-words"));
        }
        row.add(line(words.why(), "row-suggestion"));
        return row;
    }

    private static Div line(String words, String style) {
        Div line = new Div(words);
        line.addClassName(style);
        return line;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
        Optional<T> wanted = id == null ? Optional.empty() : queue.find(id);
        wanted.or(this::first).ifPresentOrElse(grid::select, this::rest);
    }

    private Optional<T> first() {
        return queue.page(0, 1).stream().findFirst();
    }

    private void choose(@Nullable T item) {
        if (item != null) {
            show(item);
        }
    }

    private void show(T item) {
        shown = item;
        card.removeAll();
        card.add(queue.card(item, this::refresh));
        card.getElement().executeJs("this.scrollTop = 0");
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, queue.path() + "/" + queue.id(item)));
    }

    /** What a colleague has decided goes; what is being read stays as long as it waits. */
    private void refresh() {
        grid.getDataProvider().refreshAll();
        T before = shown;
        if (before == null || queue.find(queue.id(before)).isEmpty()) {
            first().ifPresentOrElse(grid::select, this::rest);
        }
    }

    private void rest() {
        shown = null;
        // What comes back must be a choice anew.
        grid.deselectAll();
        card.removeAll();
        Div calm = new Div(new H2(queue.empty()), new Paragraph(queue.meaning()));
        calm.addClassName("rest");
        card.add(calm);
    }
}
