package se.lyhord.console.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
    private boolean left;

    /** Shows this queue. */
    protected QueueView(Queue<T> queue, Live live) {
        this.queue = queue;
        this.card = new ScrollArea(queue.one());
        addClassNames("letters-view", "queue-view");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getElement().setProperty("accessibleName", queue.title());
        grid.addComponentColumn(item -> new QueueRow(queue.words(item)));
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
        live.follow(this, queue.changes(), this::lookAgain);
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
        left = false;
        card.removeAll();
        card.add(queue.card(item, this::goOn));
        card.getElement().executeJs("this.scrollTop = 0");
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, queue.path() + "/" + queue.id(item)));
    }

    /** What was decided here goes, and the next comes; what is being read stays as long as it waits. */
    private void goOn() {
        grid.getDataProvider().refreshAll();
        if (left || !waits()) {
            first().ifPresentOrElse(grid::select, this::rest);
        }
    }

    /** Where a colleague has decided, nothing comes by itself to where one is about to click. */
    private void lookAgain() {
        if (shown == null || waits() || first().isEmpty()) {
            goOn();
        } else {
            grid.getDataProvider().refreshAll();
            leave();
        }
    }

    private boolean waits() {
        T before = shown;
        return before != null && queue.find(queue.id(before)).isPresent();
    }

    private void leave() {
        if (!left) {
            left = true;
            Button next = new Button("Visa nästa", click -> goOn());
            calm(queue.one() + " väntar inte längre", "Det är avgjort eller avslutat.")
                    .add(next);
        }
    }

    private void rest() {
        shown = null;
        calm(queue.empty(), queue.meaning());
    }

    private Div calm(String title, String words) {
        // What comes back must be a choice anew.
        grid.deselectAll();
        card.removeAll();
        Div calm = new Div(new H2(title), new Paragraph(words));
        calm.addClassName("rest");
        card.add(calm);
        return calm;
    }
}
