package se.lyhord.classifier.model;

import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * The same function of larger numbers, so that a step of 1, with which OpenNLP begins every search along a line, seldom goes too far:
 * without this it looks five places in vain for each that it takes.
 */
record SmallSteps(Function function) implements Function {
    private static final double SCALE = .25;

    @Override
    public int getDimension() {
        return function.getDimension();
    }

    @Override
    public double valueAt(double[] point) {
        return function.valueAt(undo(point));
    }

    @Override
    public double[] gradientAt(double[] point) {
        return undo(function.gradientAt(undo(point)));
    }

    /** The function's own point. */
    double[] undo(double[] point) {
        var own = new double[point.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = SCALE * point[i];
        }
        return own;
    }

    /** What a square of the larger numbers must cost to be as dear. */
    double cost(double l2) {
        return l2 * SCALE * SCALE;
    }
}
