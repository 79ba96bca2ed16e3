package se.lyhord.console.action;

import com.vaadin.flow.component.textfield.TextArea;
import se.lyhord.console.action.Field.Text;

/** Words on several lines; those for the letter alone can be read but not written while the letter is written whole, so that none is written in vain. */
class WordsField extends TextArea {
    private static final String RESTS =
            "Det här står inte med av sig självt: nu skriver du i hela brevet. Välj ”Tillbaka till mallens text” för att skriva här igen.";

    private final Text text;

    WordsField(Text text) {
        super(text.label());
        this.text = text;
        setHelperText(text.hint());
    }

    void rest(boolean whole) {
        boolean rests = whole && text.onlyInLetter();
        setReadOnly(rests);
        setVisible(!rests || !isEmpty());
        setHelperText(rests ? RESTS : text.hint());
    }
}
