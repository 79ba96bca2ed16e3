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
    private @Nullable LetterEditor editor;

    OutlookPane(boolean rewords, Runnable changed) {
        this.rewords = rewords;
        this.changed = changed;
        addClassName("outlook");
        caution.addClassName("caution");
        caution.getElement().setAttribute("role", "status");
        add(caution, letter);
    }

    /** The letter as the person has changed it; null as long as it is the routine's. */
    @Nullable
    Brev letter() {
        return editor == null ? null : editor.letter();
    }

    /** Lets the person change this letter. */
    void edit(Brev words) {
        editor = new LetterEditor(words, changed, this::undo);
        letter.removeAll();
        letter.add(editor);
    }

    private void undo() {
        editor = null;
        changed.run();
    }

    void show(Outlook outlook) {
        caution.setText(outlook.caution());
        caution.setVisible(!outlook.caution().isEmpty());
        Letter shown = outlook.letter();
        if (editor != null) {
            return;
        }
        letter.removeAll();
        if (shown != null) {
            letter.add(sheet(shown));
            if (rewords) {
                Button edit = new Button("Ändra i brevet", click -> {
                    edit(new Brev(shown.subject(), shown.body()));
                    changed.run();
                });
                edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                letter.add(edit);
            }
        }
    }

    private static Article sheet(Letter letter) {
        Span to = new Span("till "
                + Objects.requireNonNullElse(
                        letter.recipient(), Objects.requireNonNullElse(letter.postalAddress(), "")));
        to.addClassNames("arende-facts", "recipient");
        Div text = new Div(letter.body());
        text.addClassName("message-text");
        text.getElement().setAttribute("lang", letter.language());
        text.getElement().setAttribute("dir", "auto");
        Article sheet = new Article(new H3(letter.subject()), to, text);
        sheet.addClassName("sheet");
        // It scrolls by itself when it is long.
        sheet.getElement().setAttribute("tabindex", "0");
        return sheet;
    }
}
