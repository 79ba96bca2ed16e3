package se.lyhord.console.letters;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.keys.HasKeys;
import se.lyhord.console.keys.Keys;
import se.lyhord.console.keys.Walk;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.dispatch.LetterToSeeTo;
import se.lyhord.register.signal.Signal;

/** The letters that wait for a person, longest waiting first: list, letter and decisions side by side. */
@Route("brev")
@PageTitle("Brev att ta hand om · Lyhörd")
@PermitAll
class LettersView extends Div implements BeforeEnterObserver, HasKeys {
    private static final String FIRST_BUTTON = "this.querySelector('vaadin-button:not([disabled])')?.focus()";

    private final LetterQueue queue;
    private final LettersOf letters;
    private final LetterCards cards;
    private final Account account;
    private final Grid<LetterToSeeTo> grid = new Grid<>();
    private final Div card = new Div();
    private final Keys keys = new Keys(this);

    @Autowired
    LettersView(LettersOf letters, LetterCards cards, Days days, Person person, Live live) {
        this(LetterQueue.TO_SEE_TO, letters, cards, days, person, live);
    }

    LettersView(LetterQueue queue, LettersOf letters, LetterCards cards, Days days, Person person, Live live) {
        this.queue = queue;
        this.letters = letters;
        this.cards = cards;
        this.account = person.account();
        addClassName("letters-view");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getElement().setAttribute("aria-label", queue.title());
        grid.addComponentColumn(letter -> row(letter, days));
        grid.setItems(new CallbackDataProvider<>(
                query -> letters.page(account, queue, query.getOffset(), query.getLimit()).stream(),
                query -> letters.count(account, queue),
                LetterToSeeTo::id));
        grid.asSingleSelect().addValueChangeListener(change -> show(change.getValue()));
        card.addClassName("letter-card");
        Div heading = new Div(new H2(queue.title()));
        heading.addClassName("pane-heading");
        Div list = new Div(heading, grid);
        list.addClassNames("inbox-list", "letter-list");
        add(list, card);
        new Walk<>(grid, LetterToSeeTo::id)
                .on(keys)
                .on("Enter", "Till det som kan göras med brevet", () -> card.getElement()
                        .executeJs(FIRST_BUTTON));
        live.follow(this, EnumSet.of(Signal.DISPATCH), this::refresh);
        first();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!letters.seesToLetters(account)) {
            throw new NotFoundException("Sidan finns inte för den här rollen.");
        }
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

    private static Div row(LetterToSeeTo letter, Days days) {
        Span kind = new Span(letter.kind().label());
        kind.addClassName("row-sender");
        Span since = new Span(days.moment(letter.plannedAt()));
        since.addClassName("due");
        Div first = new Div(kind, since);
        first.addClassName("row-line");
        Div reason = new Div(letter.arendeName() + " · " + Objects.requireNonNullElse(letter.reason(), ""));
        reason.addClassName("row-suggestion");
        Div row = new Div(first, reason);
        row.addClassName("row");
        return row;
    }

    private void refresh() {
        LetterToSeeTo chosen = grid.asSingleSelect().getValue();
        grid.getDataProvider().refreshAll();
        if (chosen == null
                || letters.find(account, chosen.id())
                        .filter(letter -> queue.states().contains(letter.state()))
                        .isEmpty()) {
            first();
        }
    }

    private void first() {
        letters.page(account, queue, 0, 1).stream().findFirst().ifPresentOrElse(grid::select, this::rest);
    }

    private void rest() {
        card.removeAll();
        Div calm = new Div(new H2(queue.empty()), new Paragraph(queue.meaning()));
        calm.addClassName("rest");
        card.add(calm);
    }

    private void show(@Nullable LetterToSeeTo letter) {
        if (letter != null) {
            card.removeAll();
            card.add(cards.card(account, letter, this::refresh));
        }
    }
}
