package se.lyhord.console.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.register.dispatch.Letter;

/** Shows what would come of a form: the whole letter as it would be sent, which may be changed where the verb lets it, and what to think of first. */
class OutlookPane extends Div {
    private final boolean rewords;
    private final Runnable changed;
    private final Div caution = new Div();
    private final Div letter = new Div();
    private final H3 subject = new H3();
    private final Span to = new Span();
    private final Div text = new Div();
    private final Article sheet = new Article(subject, to, text);
    private final Button edit = new Button("Ändra i brevet", click -> editShown());
    private @Nullable Letter shown;
    private @Nullable LetterEditor editor;

    OutlookPane(boolean rewords, Runnable changed) {
        this.rewords = rewords;
        this.changed = changed;
        addClassName("outlook");
        caution.addClassName("caution");
        caution.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        to.addClassNames("arende-facts", "recipient");
        text.addClassName("message-text");
        text.getElement().setAttribute("dir", "auto");
        sheet.addClassName("sheet");
        // It scrolls by itself when it is long.
        sheet.getElement().setAttribute("tabindex", "0");
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(caution, letter);
    }

    /** The letter as the person has changed it; null as long as it is the routine's. */
    @Nullable
    Brev letter() {
        return editor == null ? null : editor.letter();
    }

    /** Lets the person change this letter. */
    LetterEditor edit(Brev words) {
        LetterEditor begun = new LetterEditor(words, changed, this::undo);
        editor = begun;
        letter.removeAll();
        letter.add(begun);
        return begun;
    }

    /** Goes to the words of the letter that the person changes. */
    void focus() {
        if (editor != null) {
            editor.focus();
        }
    }

    /** The letter is the routine's again. */
    void leave() {
        editor = null;
    }

    private void undo() {
        leave();
        changed.run();
        goOn();
    }

    /** The button that was pressed is gone: to the one that stands there now, else to why there is no letter. */
    private void goOn() {
        if (edit.getParent().isPresent()) {
            edit.focus();
        } else if (caution.isVisible()) {
            caution.getElement().callJsFunction("focus");
        }
    }

    private void editShown() {
        Letter now = shown;
        if (now != null) {
            edit(new Brev(now.subject(), now.body())).focus();
            changed.run();
        }
    }

    void show(Outlook outlook) {
        caution.setText(outlook.caution());
        caution.setVisible(!outlook.caution().isEmpty());
        shown = outlook.letter();
        if (editor != null) {
            return;
        }
        if (shown == null) {
            letter.removeAll();
        } else {
            say(shown);
        }
    }

    /** In the same sheet as before, since whoever reads it may have the focus there. */
    private void say(Letter now) {
        subject.setText(now.subject());
        to.setText("till "
                + Objects.requireNonNullElse(now.recipient(), Objects.requireNonNullElse(now.postalAddress(), "")));
        text.setText(now.body());
        text.getElement().setAttribute("lang", now.language());
        if (sheet.getParent().isEmpty()) {
            letter.removeAll();
            letter.add(sheet);
            if (rewords) {
                letter.add(edit);
            }
        }
    }
}
