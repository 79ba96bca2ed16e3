package se.lyhord.console.accuracy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Percent;
import se.lyhord.console.words.Shown;
import se.lyhord.register.learn.UnsureArende;

/** The ärenden of which the classifier is least sure, with the way to the inbox. */
class DoubtList extends OrderedList {
    DoubtList(List<UnsureArende> arenden, Days days) {
        addClassName("doubts");
        arenden.forEach(arende -> add(item(arende, days)));
    }

    private static ListItem item(UnsureArende arende, Days days) {
        Span facts = new Span("kom in " + days.moment(arende.arrivedAt()) + " · enhet " + sureness(arende.unit())
                + " · ärendetyp " + sureness(arende.kind()) + " · kvalitetsfaktor " + sureness(arende.factor()));
        facts.addClassName("doubt-facts");
        return new ListItem(new Anchor("inkorg/" + arende.id(), Shown.title(arende.title())), facts);
    }

    private static String sureness(double probability) {
        return probability == 0 ? "vet inte" : new Percent(probability).toString();
    }
}
