package se.lyhord.classifier.model;

import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * A function of larger numbers around a point, so that a step of 1, with which OpenNLP begins every search along a line, seldom goes too
 * far: without this it looks five places in vain for each that it takes.
 */
final class SmallSteps implements Function {
    private static final double SCALE = .25;

    private final Function function;
    private final double[] start;
    private final double[] point;
    private final double[] gradient;

    SmallSteps(Function function, double[] start) {
        this.function = function;
        this.start = start;
        this.point = new double[start.length];
        this.gradient = new double[start.length];
    }

    @Override
    public int getDimension() {
        return start.length;
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
            gradient[i] = SCALE * own[i];
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
            point[i] = start[i] + SCALE * steps[i];
        }
    }
}
