package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.lyhord.console.words.Shown;

/** Short facts on a line, which breaks between them only. */
class Facts extends Div {
    Facts() {
        addClassName("arende-facts");
    }

    /** What somebody unknown has written. */
    void written(String text) {
        add(Shown.isolated(text));
    }

    Span fact(String text) {
        Span fact = new Span(text);
        add(fact);
        return fact;
    }
}
