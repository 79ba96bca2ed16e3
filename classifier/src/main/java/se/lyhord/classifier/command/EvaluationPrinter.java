package se.lyhord.classifier.command;

import java.util.List;
import se.lyhord.classifier.measure.LearningCurve;
import se.lyhord.classifier.measure.Results;
import se.lyhord.classifier.sure.Sure;

/** A way of writing down what was measured. */
interface EvaluationPrinter {
    /** The share that shall be right of what is covered. */
    double PRECISION = .97;

    /** From which probabilities it is told what would be confirmed unread. */
    List<Double> SURE_FROM = List.of(.6, .7, .8, .85, .9, .95);

    void results(EvaluateCommand.Part part, Results results);

    /** What a nämnd with the built-in labels would confirm unread. */
    void unread(EvaluateCommand.Part part, Results results, Sure sure);

    void curve(List<LearningCurve.Point> points);
}
