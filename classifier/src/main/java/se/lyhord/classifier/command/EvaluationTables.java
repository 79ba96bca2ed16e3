package se.lyhord.classifier.command;

import static se.lyhord.classifier.command.TextTable.number;
import static se.lyhord.classifier.command.TextTable.percent;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Predicate;
import se.lyhord.classifier.measure.LearningCurve;
import se.lyhord.classifier.measure.Results;
import se.lyhord.classifier.measure.Scorecard;
import se.lyhord.classifier.model.Question;
import se.lyhord.classifier.sure.Sure;

/** The figures in Swedish tables for people. */
record EvaluationTables(PrintStream out) implements EvaluationPrinter {
    @Override
    public void results(EvaluateCommand.Part part, Results results) {
        out.printf("%s, %d meddelanden%n%n", heading(part), results.size());
        questions(results);
        languages(results);
        flags(results);
        for (var question : Question.values()) {
            labels(question, results.card(question));
        }
    }

    private static String heading(EvaluateCommand.Part part) {
        return switch (part) {
            case SET_ASIDE -> "Undanlagda meddelanden av skribenter som modellen inte har läst";
            case CROSS -> "Korsvalidering: varje meddelande besvarat av en modell som inte har läst dess skribent";
        };
    }

    private void questions(Results results) {
        var table = new TextTable(
                "",
                "rätt",
                "makro-F1",
                "bland tre",
                "kalibreringsfel",
                "täckning vid 97 %",
                "över nivån",
                "därav rätt");
        for (var question : Question.values()) {
            var card = results.card(question);
            table.row(
                    name(question),
                    percent(card.accuracy()),
                    percent(card.macroF1()),
                    percent(card.topThree()),
                    percent(card.calibrationError()),
                    percent(card.coverageAt(PRECISION)),
                    percent(card.answeredAndRight()[0]),
                    percent(card.answeredAndRight()[1]));
        }
        table.print(out);
    }

    private void languages(Results results) {
        var table = new TextTable("språk", "antal", "ärendetyp rätt", "kvalitetsfaktor rätt", "enhet rätt");
        language(table, "svenska", results.in("sv"::equals));
        language(table, "andra språk", results.in(Predicate.not("sv"::equals)));
        table.print(out);
    }

    private static void language(TextTable table, String name, Results some) {
        table.row(
                name,
                number(some.size()),
                percent(some.card(Question.KIND).accuracy()),
                percent(some.card(Question.FACTOR).accuracy()),
                percent(some.card(Question.UNIT).accuracy()));
    }

    @Override
    public void unread(EvaluateCommand.Part part, Results results, Sure sure) {
        var table = new TextTable("säkert från", "säkra", "av alla", "ärendetyp och enhet rätt", "allt rätt");
        for (double from : SURE_FROM) {
            var unread = results.unread(sure.from(from));
            table.row(
                    percent(from),
                    number(unread.sure()),
                    percent(unread.share()),
                    percent(unread.placedRight()),
                    percent(unread.allRight()));
        }
        table.print(out);
    }

    private void flags(Results results) {
        var table = new TextTable("flagga", "antal", "hittade", "höjda", "täckning", "precision");
        results.flags()
                .forEach((id, score) -> table.row(
                        id,
                        number(score.right()),
                        number(score.hits()),
                        number(score.raised()),
                        percent(score.recall()),
                        percent(score.precision())));
        table.print(out);
    }

    private void labels(Question question, Scorecard card) {
        var table = new TextTable(name(question), "antal", "precision", "täckning", "F1");
        for (var label : card.labels()) {
            table.row(
                    label.label().isEmpty() ? "(inget svar)" : label.label(),
                    number(label.right()),
                    percent(label.precision()),
                    percent(label.recall()),
                    percent(label.f1()));
        }
        table.print(out);
    }

    @Override
    public void curve(List<LearningCurve.Point> points) {
        out.printf("Inlärningskurva, mätt på de undanlagda meddelandena%n%n");
        var table = new TextTable(
                "lärde sig av", "ärendetyp rätt", "kvalitetsfaktor rätt", "enhet rätt", "enhet bland tre");
        for (var point : points) {
            table.row(
                    learnt(point),
                    percent(point.results().card(Question.KIND).accuracy()),
                    percent(point.results().card(Question.FACTOR).accuracy()),
                    percent(point.results().card(Question.UNIT).accuracy()),
                    percent(point.results().card(Question.UNIT).topThree()));
        }
        table.print(out);
    }

    /** What the point's models were trained on. */
    static String learnt(LearningCurve.Point point) {
        var messages =
                point.messages() == Integer.MAX_VALUE ? "alla meddelanden" : point.messages() + " meddelanden per svar";
        return point.words() ? messages + " och svarens egna ord" : messages;
    }

    private static String name(Question question) {
        return switch (question) {
            case KIND -> "ärendetyp";
            case FACTOR -> "kvalitetsfaktor";
            case UNIT -> "enhet";
        };
    }
}
