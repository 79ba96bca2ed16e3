package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where an ärende stood that is no longer for this person, such as after jäv. */
class GoneNote extends Div {
    GoneNote() {
        addClassName("rest");
        add(
                new H2("Ärendet är inte hos dig längre"),
                new Paragraph("Det har flyttats, eller så får bara några få läsa det nu. Du behöver inte göra mer."),
                new Anchor("start", "Till dina ärenden"));
    }
}
