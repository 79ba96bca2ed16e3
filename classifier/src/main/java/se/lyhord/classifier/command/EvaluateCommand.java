package se.lyhord.classifier.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.flag.FlagRules;
import se.lyhord.classifier.measure.FlagScore;
import se.lyhord.classifier.measure.Scorecard;
import se.lyhord.classifier.model.Question;
import se.lyhord.classifier.suggest.Classifiers;

/** {@code evaluate}: how good the built-in classifier is on the messages set aside for that. */
public final class EvaluateCommand {
    private static final int WRONG_USE = 2;
    private static final int PERCENT = 100;

    /** Prints the figures; returns 0, or 2 when there are arguments. */
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        if (!args.isEmpty()) {
            err.println("Användning: lyhord evaluate");
            return WRONG_USE;
        }
        var cards = new EnumMap<Question, Scorecard>(Question.class);
        var flags = new TreeMap<String, FlagScore>();
        var classifier = Classifiers.builtIn();
        for (var example : Corpus.setAside()) {
            var suggestion = classifier.suggest(example.subject(), example.text());
            for (var question : Question.values()) {
                var given =
                        switch (question) {
                            case KIND -> suggestion.kind();
                            case FACTOR -> suggestion.factor();
                            case UNIT -> suggestion.unit();
                        };
                cards.computeIfAbsent(question, q -> new Scorecard()).add(question.labelOf(example), given);
            }
            var raised = suggestion.flags().stream().map(Flag::id).toList();
            for (var id : FlagRules.ids()) {
                flags.merge(
                        id, FlagScore.NONE.with(example.flags().contains(id), raised.contains(id)), FlagScore::plus);
            }
        }
        cards.forEach((question, card) -> print(question, card, out));
        flags.forEach((id, score) -> out.printf(
                Locale.ROOT, "%-17s hittade %d av %d, höjdes %d%n", id, score.hits(), score.right(), score.raised()));
        return 0;
    }

    private static void print(Question question, Scorecard card, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-7s %d meddelanden: rätt %.1f %%, makro-F1 %.1f %%, bland tre %.1f %%, ECE %.1f %%; över nivån %.0f %%, därav rätt %.1f %%%n",
                question.id(),
                card.size(),
                card.accuracy() * PERCENT,
                card.macroF1() * PERCENT,
                card.topThree() * PERCENT,
                card.calibrationError() * PERCENT,
                card.answeredAndRight()[0] * PERCENT,
                card.answeredAndRight()[1] * PERCENT);
    }
}
