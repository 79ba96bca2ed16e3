package se.lyhord.console.accuracy;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.model.Question;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.console.words.Share;
import se.lyhord.register.accuracy.Accuracy;
import se.lyhord.register.accuracy.Answered;
import se.lyhord.register.accuracy.OfLabel;
import se.lyhord.register.accuracy.Outcomes;
import se.lyhord.register.accuracy.Step;

/** How often the suggestions were right, as tables. */
@Component
@UIScope
class HitSheets {
    private static final List<String> OUTCOMES =
            List.of("Bekräftade", "Förslag togs", "Förslag rättades", "Utan förslag", "Rätt av förslagen");

    private final QuestionWords words;

    HitSheets(QuestionWords words) {
        this.words = words;
    }

    /** One row for each question. */
    Sheet summary(Accuracy accuracy) {
        return new Sheet(
                "Förslagen i korthet",
                headed("Fråga", OUTCOMES.stream()),
                Stream.of(Question.UNIT, Question.KIND, Question.FACTOR)
                        .map(question -> row(
                                QuestionWords.name(question),
                                accuracy.of(question).all()))
                        .toList());
    }

    /** One row for each answer that was confirmed. */
    Sheet byLabels(Answered answered) {
        return new Sheet(
                "Per " + QuestionWords.noun(answered.question()),
                headed(QuestionWords.name(answered.question()), OUTCOMES.stream()),
                answered.byLabels().stream()
                        .map(label -> row(words.answer(answered.question(), label.label()), label.all()))
                        .toList());
    }

    /** One row for each of them, one column for each step: the share of right suggestions, and how many suggestions there were. */
    Sheet overTime(Answered answered) {
        Step step = answered.window().step();
        return new Sheet(
                "Rätt av förslagen per " + QuestionWords.noun(answered.question())
                        + (step == Step.WEEK ? " och vecka" : " och månad") + ", med antal förslag",
                headed(
                        QuestionWords.name(answered.question()),
                        answered.window().steps().stream().map(step::label)),
                answered.byLabels().stream()
                        .map(label -> overTime(answered.question(), label))
                        .toList());
    }

    private List<String> overTime(Question question, OfLabel label) {
        return headed(
                words.answer(question, label.label()),
                label.bySteps().values().stream()
                        .map(outcomes -> outcomes.offered() == 0
                                ? ""
                                : new Share(outcomes.taken(), outcomes.offered()) + " (" + outcomes.offered() + ")"));
    }

    private static List<String> row(String name, Outcomes outcomes) {
        return List.of(
                name,
                String.valueOf(outcomes.total()),
                String.valueOf(outcomes.taken()),
                String.valueOf(outcomes.corrected()),
                String.valueOf(outcomes.abstained()),
                new Share(outcomes.taken(), outcomes.offered()).toString());
    }

    private static List<String> headed(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
