package se.lyhord.console.action;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import se.lyhord.register.dispatch.Letter;

/** Shows what would come of a form: the whole letter as it would be sent, and what to think of first. */
class OutlookPane extends Div {
    private final Div caution = new Div();
    private final Div letter = new Div();

    OutlookPane() {
        addClassName("outlook");
        caution.addClassName("caution");
        caution.getElement().setAttribute("role", "status");
        add(caution, letter);
    }

    void show(Outlook outlook) {
        caution.setText(outlook.caution());
        caution.setVisible(!outlook.caution().isEmpty());
        letter.removeAll();
        if (outlook.letter() != null) {
            letter.add(sheet(outlook.letter()));
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
        return sheet;
    }
}
