package se.lyhord.console.queue;

import com.vaadin.flow.component.ClientCallable;
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
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.keys.HasKeys;
import se.lyhord.console.keys.Keys;
import se.lyhord.console.keys.Walk;
import se.lyhord.console.live.Live;
import se.lyhord.register.signal.Signal;

/** Something that waits for a decision, one after the other: list and message side by side; the next is shown when one is decided. */
abstract class QueueView<T> extends Div implements HasUrlParameter<Long>, HasKeys {
    private static final String FIRST_BUTTON = "this.querySelector('vaadin-button:not([disabled])')?.focus()";

    private final Queue<T> queue;
    private final Grid<T> grid = new Grid<>();
    private final Div card = new Div();
    private final Keys keys = new Keys(this);
    private @Nullable T shown;

    QueueView(Queue<T> queue, Live live) {
        this.queue = queue;
        addClassNames("letters-view", "queue-view");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getElement().setAttribute("aria-label", queue.title());
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
        new Walk<>(grid, queue::id).on(keys).on("Enter", "Till det som kan bestämmas", () -> card.getElement()
                .executeJs(FIRST_BUTTON));
        live.follow(this, EnumSet.of(Signal.LEDGER, Signal.ARENDE), this::refresh);
    }

    @Override
    public Keys keys() {
        return keys;
    }

    /** What the keyboard says. */
    @ClientCallable
    void press(String key, String inSight) {
        keys.press(key);
    }

    private Component row(T item) {
        Queue.Words words = queue.words(item);
        Span from = new Span(words.from());
        from.addClassName("row-sender");
        Span since = new Span(words.since());
        since.addClassName("due");
        Div first = new Div(from, since);
        first.addClassName("row-line");
        Div subject = new Div(words.subject());
        subject.addClassName("row-words");
        Div why = new Div(words.why());
        why.addClassName("row-suggestion");
        Div row = new Div(first, subject, why);
        row.addClassName("row");
        return row;
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
        card.removeAll();
        Div calm = new Div(new H2(queue.empty()), new Paragraph(queue.meaning()));
        calm.addClassName("rest");
        card.add(calm);
    }
}
