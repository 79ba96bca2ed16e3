package se.lyhord.console.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lyhord.console.draft.HalfWritten;
import se.lyhord.console.words.Days;
import se.lyhord.register.draft.DraftInSight;

/** Who writes what: a colleague's draft is told of, one's own can be gone on with. */
class DraftNotes extends Div {
    private final Map<String, Runnable> openers;
    private final BegunWriting begun;
    private final Days days;
    private List<DraftInSight> shown = List.of();

    /** Told how each form is opened, by its name. */
    DraftNotes(Map<String, Runnable> openers, BegunWriting begun, Days days) {
        this.openers = Map.copyOf(openers);
        this.begun = begun;
        this.days = days;
        addClassName("draft-notes");
        setVisible(false);
    }

    final void refresh() {
        List<DraftInSight> drafts = begun.inSight();
        if (!drafts.equals(shown)) {
            shown = List.copyOf(drafts);
            removeAll();
            drafts.forEach(this::add);
            setVisible(getComponentCount() > 0);
        }
    }

    private void add(DraftInSight draft) {
        if (!draft.own()) {
            Span words = new Span(
                    "%s skriver på ”%s” sedan %s".formatted(draft.name(), draft.form(), days.moment(draft.begunAt())));
            Span note = new Span(VaadinIcon.PENCIL.create(), words);
            note.addClassName("draft-note");
            add(note);
            return;
        }
        String title = "Ditt utkast: %s, %s".formatted(draft.form(), days.moment(draft.savedAt()));
        Optional.ofNullable(openers.get(draft.form()))
                .<Component>map(open -> goOn(title, open))
                .or(() -> HalfWritten.isInConversation(draft.form()) ? Optional.empty() : left(title, draft.form()))
                .ifPresent(this::add);
    }

    private Button goOn(String title, Runnable open) {
        Button goOn = new Button(title, VaadinIcon.PENCIL.create(), click -> open.run());
        goOn.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return goOn;
    }

    /** What it was written in is not offered here, perhaps since somebody did it meanwhile; the words are the person's all the same. */
    private Optional<Component> left(String title, String form) {
        String written = begun.words(form);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Div words = new Div(written);
        words.addClassName("message-text");
        Button forget = new Button("Ta bort utkastet");
        forget.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Details all = new Details(title, words, forget);
        // It may be gone on with elsewhere on the page while this stands here.
        all.addOpenedChangeListener(change -> words.setText(begun.words(form)));
        forget.addClickListener(click -> {
            begun.forget(form);
            remove(all);
        });
        return Optional.of(all);
    }
}
