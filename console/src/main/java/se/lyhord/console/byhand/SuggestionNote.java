package se.lyhord.console.byhand;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.console.words.Names;
import se.lyhord.console.words.Percent;

/** What the classifier makes of the words so far; it is decided in the inbox. */
class SuggestionNote extends Div {
    private final Names names;

    SuggestionNote(Names names) {
        this.names = names;
        addClassName("entry-suggestion");
        getElement().setAttribute("aria-live", "polite");
        nothing();
    }

    final void nothing() {
        removeAll();
        add(new Span("Här visas ett förslag medan du skriver."));
    }

    void show(Suggestion suggestion) {
        removeAll();
        UnorderedList list = new UnorderedList(
                new ListItem("Ärendetyp: " + word(suggestion.kind(), names::kind)),
                new ListItem("Kvalitetsfaktor: " + word(suggestion.factor(), names::factor)),
                new ListItem("Enhet: " + word(suggestion.unit(), names::unit)));
        if (!suggestion.flags().isEmpty()) {
            list.add(new ListItem("Flaggor: "
                    + suggestion.flags().stream().map(Flag::id).map(names::flag).collect(Collectors.joining(", "))));
        }
        add(new Span("Förslag"), list);
    }

    private static String word(Ranking ranking, UnaryOperator<String> name) {
        return ranking.best()
                .map(best -> ranking.abstained() ? "osäkert" : named(best, name))
                .orElse("osäkert");
    }

    private static String named(Alternative best, UnaryOperator<String> name) {
        return name.apply(best.id()) + " " + new Percent(best.probability());
    }
}
