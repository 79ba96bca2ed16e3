package se.lyhord.console.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** That there is nothing to read, among what is chosen in these words; they are empty when that is the whole inbox. */
class RestPane extends Div {
    RestPane(String chosen) {
        addClassName("rest");
        if (chosen.isEmpty()) {
            add(
                    new H2("Inkorgen är tom"),
                    new Paragraph("Allt som har kommit in är bekräftat. Nya ärenden visas här."));
        } else {
            add(
                    new H2("Inget att visa här"),
                    new Paragraph("Inget i inkorgen stämmer med urvalet (" + chosen
                            + "). Välj Visa alla för att se resten."));
        }
    }
}
