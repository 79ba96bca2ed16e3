package se.lyhord.classifier.command;

import java.util.List;
import se.lyhord.classifier.measure.LearningCurve;
import se.lyhord.classifier.measure.Results;

/** A way of writing down what was measured. */
interface EvaluationPrinter {
    /** The share that shall be right of what is covered. */
    double PRECISION = .97;

    void results(EvaluateCommand.Part part, Results results);

    void curve(List<LearningCurve.Point> points);
}
