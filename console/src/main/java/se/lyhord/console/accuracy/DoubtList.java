package se.lyhord.console.accuracy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.classifier.model.Question;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Percent;
import se.lyhord.register.accuracy.Doubt;

/** The ärenden of which the classifier is least sure, with the way to the inbox. */
class DoubtList extends OrderedList {
    DoubtList(List<Doubt> doubts, Days days) {
        addClassName("doubts");
        doubts.forEach(doubt -> add(item(doubt, days)));
    }

    private static ListItem item(Doubt doubt, Days days) {
        Span facts = new Span("kom in " + days.moment(doubt.arrivedAt()) + " · "
                + Stream.of(Question.UNIT, Question.KIND, Question.FACTOR)
                        .map(question -> guess(question, doubt))
                        .collect(Collectors.joining(" · ")));
        facts.addClassName("doubt-facts");
        return new ListItem(
                new Anchor(
                        "inkorg/" + doubt.id(),
                        Objects.requireNonNullElse(doubt.title(), "Ärende med möjlig sekretess")),
                facts);
    }

    private static String guess(Question question, Doubt doubt) {
        double probability = doubt.probabilities().getOrDefault(question, 0.0);
        return QuestionWords.noun(question) + " " + (probability == 0 ? "vet inte" : new Percent(probability));
    }
}
