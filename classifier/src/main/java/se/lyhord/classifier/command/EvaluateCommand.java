package se.lyhord.classifier.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.measure.CrossValidation;
import se.lyhord.classifier.measure.LearningCurve;
import se.lyhord.classifier.measure.Results;
import se.lyhord.classifier.model.Question;
import se.lyhord.classifier.suggest.Classifiers;
import se.lyhord.classifier.sure.Sure;
import se.lyhord.config.routine.Rutiner;

/** {@code evaluate}: how good the built-in classifier is on the messages set aside for that, and what it owes to how many others. */
public final class EvaluateCommand {
    private static final int WRONG_USE = 2;
    /** The routine whose labels the built-in models know. */
    private static final String OF_THE_LABELS = "hasselby-vallingby";

    private static final String CROSS = "--cross";
    private static final String JSONL = "--jsonl";

    /** Prints the figures and on {@code err} how far it has come; returns 0, or 2 when the arguments are wrong. */
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        if (!Set.of(CROSS, JSONL).containsAll(args)) {
            err.println("Användning: lyhord evaluate [--cross] [--jsonl]");
            return WRONG_USE;
        }
        var print = args.contains(JSONL) ? new EvaluationLines(out) : new EvaluationTables(out);
        print(print, Part.SET_ASIDE, Results.of(Classifiers.builtIn(), Corpus.setAside()));
        if (args.contains(CROSS)) {
            cross(print, err);
        }
        return 0;
    }

    private static void cross(EvaluationPrinter print, PrintStream err) {
        err.println("Korsvaliderar över skribenter; det tar några minuter.");
        print(
                print,
                Part.CROSS,
                new CrossValidation(Corpus.training())
                        .run((writers, results) -> err.printf(
                                "Klart utan skribenterna %s: enhet rätt i %s.%n",
                                String.join(", ", writers),
                                TextTable.percent(results.card(Question.UNIT).accuracy()))));
        err.println("Tränar på 5, 20, 100 och alla meddelanden per svar.");
        print.curve(new LearningCurve(Corpus.training(), Corpus.setAside())
                .points(point -> err.println("Klart med " + EvaluationTables.learnt(point) + ".")));
    }

    private static void print(EvaluationPrinter print, Part part, Results results) {
        print.results(part, results);
        print.unread(part, results, Sure.of(Rutiner.builtIn(OF_THE_LABELS)));
    }

    /** Which messages were asked about. */
    enum Part {
        SET_ASIDE,
        CROSS
    }
}
