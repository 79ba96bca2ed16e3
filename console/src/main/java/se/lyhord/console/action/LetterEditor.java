package se.lyhord.console.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import se.lyhord.config.routine.letter.Brev;

/** A letter as an officer changes it. */
class LetterEditor extends Div {
    private static final int LONGEST_SUBJECT = 200;

    private final TextField subject = new TextField("Brevets ämne");
    private final TextArea body = new TextArea("Brevets text");

    LetterEditor(Brev letter, Runnable changed, Runnable undo) {
        addClassName("letter-editor");
        subject.setMaxLength(LONGEST_SUBJECT);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setWidthFull();
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setMinRows(12);
        body.setMaxRows(20);
        body.setWidthFull();
        subject.setValue(letter.subject());
        body.setValue(letter.body().strip());
        subject.addValueChangeListener(change -> changed.run());
        body.addValueChangeListener(change -> changed.run());
        Button back = new Button("Tillbaka till mallens text", click -> undo.run());
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(
                new Paragraph(
                        "Så här skickas brevet: skriv hela texten här. Det som står i formuläret kommer inte längre med av sig självt."),
                subject,
                body,
                back);
    }

    /** To the words, which are what is changed most often. */
    void focus() {
        body.focus();
    }

    Brev letter() {
        return new Brev(subject.getValue(), body.getValue());
    }
}
