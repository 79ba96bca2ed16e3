package se.lyhord.console.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.lyhord.console.words.Days;
import se.lyhord.register.draft.DraftInSight;

/** Who writes what about the ärende: a colleague's draft is told of, one's own can be gone on with. */
class DraftNotes extends Div {
    private final List<VerbForm> forms;
    private final Days days;
    private final Consumer<VerbForm> open;
    private List<DraftInSight> shown = List.of();

    DraftNotes(List<VerbForm> forms, Days days, Consumer<VerbForm> open) {
        this.forms = List.copyOf(forms);
        this.days = days;
        this.open = open;
        addClassName("draft-notes");
        setVisible(false);
    }

    void show(List<DraftInSight> drafts) {
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
        form(draft.form()).ifPresent(form -> {
            Button goOn = new Button(
                    "Ditt utkast: %s, %s".formatted(draft.form(), days.moment(draft.savedAt())),
                    VaadinIcon.PENCIL.create(),
                    click -> open.accept(form));
            goOn.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(goOn);
        });
    }

    private Optional<VerbForm> form(String name) {
        return forms.stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
