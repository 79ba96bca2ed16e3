package se.lyhord.classifier.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.lyhord.classifier.measure.LearningCurve;
import se.lyhord.classifier.measure.Results;
import se.lyhord.classifier.measure.Scorecard;
import se.lyhord.classifier.model.Question;
import se.lyhord.classifier.sure.Sure;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures as JSON Lines for programs: one object for each question, question and language, label, flag of a part ({@code set_aside},
 * {@code cross}) and probability from which something is sure, and for each question of a point of the curve ({@code curve}); shares between 0 and 1.
 */
record EvaluationLines(PrintStream out, JsonMapper json) implements EvaluationPrinter {
    EvaluationLines(PrintStream out) {
        this(out, JsonMapper.builder().build());
    }

    @Override
    public void results(EvaluateCommand.Part part, Results results) {
        var name = part.name().toLowerCase(Locale.ROOT);
        for (var question : Question.values()) {
            print(card(name, question, results.card(question)));
        }
        languages(name, "sv", results.in("sv"::equals));
        languages(name, "other", results.in(Predicate.not("sv"::equals)));
        for (var question : Question.values()) {
            labels(name, question, results.card(question));
        }
        results.flags()
                .forEach((id, score) -> print(line(name)
                        .put("flag", id)
                        .put("count", score.right())
                        .put("raised", score.raised())
                        .put("recall", score.recall())
                        .put("precision", score.precision())));
    }

    @Override
    public void unread(EvaluateCommand.Part part, Results results, Sure sure) {
        for (double from : SURE_FROM) {
            var unread = results.unread(sure.from(from));
            print(line(part.name().toLowerCase(Locale.ROOT))
                    .put("sure_from", from)
                    .put("sure", unread.sure())
                    .put("share", unread.share())
                    .put("kind_and_unit_right", unread.placedRight())
                    .put("all_right", unread.allRight()));
        }
    }

    private void languages(String part, String language, Results some) {
        for (var question : Question.values()) {
            print(card(part, question, some.card(question)).put("language", language));
        }
    }

    private void labels(String part, Question question, Scorecard card) {
        for (var label : card.labels()) {
            print(line(part)
                    .put("question", question.id())
                    .put("label", label.label())
                    .put("count", label.right())
                    .put("precision", label.precision())
                    .put("recall", label.recall())
                    .put("f1", label.f1()));
        }
    }

    @Override
    public void curve(List<LearningCurve.Point> points) {
        for (var point : points) {
            for (var question : Question.values()) {
                var line =
                        card("curve", question, point.results().card(question)).put("labels_own_words", point.words());
                if (point.messages() < Integer.MAX_VALUE) {
                    line.put("messages_per_label", point.messages());
                }
                print(line);
            }
        }
    }

    private ObjectNode card(String part, Question question, Scorecard card) {
        return line(part)
                .put("question", question.id())
                .put("messages", card.size())
                .put("accuracy", card.accuracy())
                .put("macro_f1", card.macroF1())
                .put("top3", card.topThree())
                .put("calibration_error", card.calibrationError())
                .put("coverage_at_97", card.coverageAt(PRECISION))
                .put("above_level", card.answeredAndRight()[0])
                .put("right_above_level", card.answeredAndRight()[1]);
    }

    private ObjectNode line(String part) {
        return json.createObjectNode().put("part", part);
    }

    private void print(ObjectNode line) {
        out.println(json.writeValueAsString(line));
    }
}
