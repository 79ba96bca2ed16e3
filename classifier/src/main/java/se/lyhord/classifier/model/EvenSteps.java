package se.lyhord.classifier.model;

import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * A function of larger numbers, each weight in a measure of its own: what most texts have bends the function sharply, what few have hardly at all, and
 * OpenNLP's minimizer, which begins every search along a line with a step of 1, otherwise looks many times in vain and stops far from its goal.
 */
final class EvenSteps implements Function {
    private final Function function;
    private final double[] measure;
    private final double[] point;
    private final double[] gradient;

    /**
     * Looks at a function.
     *
     * @param measure how far a step of 1 goes for each weight
     */
    EvenSteps(Function function, double[] measure) {
        this.function = function;
        this.measure = measure;
        this.point = new double[measure.length];
        this.gradient = new double[measure.length];
    }

    @Override
    public int getDimension() {
        return point.length;
    }

    @Override
    public double valueAt(double[] steps) {
        go(steps);
        return function.valueAt(point);
    }

    @Override
    public double[] gradientAt(double[] steps) {
        go(steps);
        var own = function.gradientAt(point);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = measure[i] * own[i];
        }
        return gradient;
    }

    /** The function's own point. */
    double[] reached(double[] steps) {
        go(steps);
        return point.clone();
    }

    private void go(double[] steps) {
        for (int i = 0; i < point.length; i++) {
            point[i] = measure[i] * steps[i];
        }
    }
}
