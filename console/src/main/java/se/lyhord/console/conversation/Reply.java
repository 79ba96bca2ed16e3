package se.lyhord.console.conversation;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import se.lyhord.console.draft.HalfWritten;
import se.lyhord.register.draft.Draft;

/** Where somebody writes to the citizen; what is half-written is kept until it is sent. */
class Reply extends Div {
    private static final String WORDS = "text";

    private static final String HINT =
            "Den som har koden kan läsa det du skriver. Skriv inget som sekretess gäller för.";
    private static final String SECRET =
            "Ärendet är märkt med sekretess, och du vet inte säkert vem som läser. Lämna inga uppgifter om någon enskild här.";

    private final TextArea words = new TextArea("Skriv i samtalet");
    private final Span kept = new Span();
    private final HalfWritten half;

    Reply(boolean secret, HalfWritten half, Runnable send, Runnable leave) {
        this.half = half;
        addClassName("talk-reply");
        words.setHelperText(HINT);
        words.setMinRows(2);
        words.setMaxRows(10);
        words.setWidthFull();
        half.begun().stream().findFirst().ifPresent(this::goOnWith);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> keep(change.getValue()));
        kept.addClassName("draft-kept");
        Button act = new Button("Skicka", click -> send.run());
        act.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        act.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(words).resetFocusOnActiveElement();
        Button goes = new Button("Lämna samtalet", click -> leave.run());
        goes.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Span hint = new Span("Ctrl+⏎");
        hint.addClassName("key-hint");
        Div buttons = new Div(act, hint, kept, goes);
        buttons.addClassName("talk-buttons");
        if (secret) {
            Paragraph caution = new Paragraph(SECRET);
            caution.addClassName("caution");
            add(caution);
        }
        add(words, buttons);
    }

    private void goOnWith(Draft draft) {
        half.goOnWith(draft);
        words.setValue(draft.fields().getOrDefault(WORDS, ""));
    }

    private void keep(String written) {
        if (written.isBlank()) {
            half.drop();
            kept.setText("");
        } else {
            kept.setText(half.keep(Map.of(WORDS, written), 0));
        }
    }

    String words() {
        return words.getValue();
    }

    boolean isBegun() {
        return !words.getValue().isBlank();
    }

    /** It has been sent. */
    void clear() {
        words.clear();
        half.drop();
        kept.setText("");
    }

    void focus() {
        words.focus();
    }
}
