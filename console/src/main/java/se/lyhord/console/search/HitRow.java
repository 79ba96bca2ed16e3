package se.lyhord.console.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.console.words.Shown;
import se.lyhord.register.search.FoundArende;
import se.lyhord.register.search.MarkedWords;
import se.lyhord.register.search.Passage;
import se.lyhord.register.search.SearchHit;

/** A hit: the ärende, what it is and where the words stand; the texts are text and nothing else. */
class HitRow extends ListItem {
    HitRow(SearchHit hit, Names names, Days days) {
        addClassName("hit");
        FoundArende arende = hit.arende();
        Anchor link = new Anchor("arende/" + arende.id());
        link.addClassName("hit-title");
        mark(link, hit.title());
        Span status = new Span(arende.status().label());
        status.addClassName("badge");
        Div head = new Div(link, status);
        arende.flags().forEach(flag -> head.add(flag(names.flag(flag))));
        head.addClassName("hit-head");
        add(head, facts(arende, names, days));
        Passage passage = hit.passage();
        if (passage != null && !passage.text().text().isBlank()) {
            add(passage(passage));
        }
    }

    private static Component flag(String name) {
        Span flag = new Span(name);
        flag.addClassName("flag");
        return flag;
    }

    private static Component facts(FoundArende arende, Names names, Days days) {
        List<String> facts = new ArrayList<>();
        if (arende.diarienummer() != null) {
            facts.add(arende.diarienummer());
        }
        facts.add("kom in " + days.day(arende.arrivedAt()));
        if (!arende.companion()) {
            facts.add(Shown.name(arende.sender().display()));
        }
        if (arende.unit() != null) {
            facts.add(names.unit(arende.unit()));
        }
        Div line = new Div();
        line.addClassName("arende-facts");
        facts.forEach(fact -> line.add(new Span(fact)));
        return line;
    }

    private static Component passage(Passage passage) {
        Div shown = new Div();
        shown.addClassName("hit-passage");
        String where = where(passage);
        if (!where.isEmpty()) {
            Span place = new Span(where);
            place.addClassName("hit-where");
            shown.add(place);
        }
        Span words = new Span();
        words.getElement().setAttribute("lang", "");
        mark(words, passage.text());
        shown.add(words);
        return shown;
    }

    private static String where(Passage passage) {
        return switch (passage.source()) {
            case TITLE, MESSAGE -> "";
            case FILE -> "I filen " + Shown.fileName(String.valueOf(passage.file())) + ": ";
            case ANSWER -> "I svaret: ";
            case NOTE -> "I en anteckning: ";
            case MEASURE -> "I en åtgärd: ";
            case SENDER -> "Avsändare: ";
        };
    }

    private static void mark(Component shown, MarkedWords words) {
        words.pieces().forEach(piece -> shown.getElement()
                .appendChild(
                        piece.marked()
                                ? new Element("mark").setText(Shown.straight(piece.text()))
                                : Element.createText(Shown.straight(piece.text()))));
    }
}
