package se.lyhord.classifier.model;

import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * A function of larger numbers around a point, so that a step of 1, with which OpenNLP begins every search along a line, seldom goes too
 * far: without this it looks five places in vain for each that it takes.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SmallSteps(Function function, double[] start) implements Function {
    private static final double SCALE = .25;

    @Override
    public int getDimension() {
        return start.length;
    }

    @Override
    public double valueAt(double[] steps) {
        return function.valueAt(reached(steps));
    }

    @Override
    public double[] gradientAt(double[] steps) {
        var gradient = function.gradientAt(reached(steps)).clone();
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] *= SCALE;
        }
        return gradient;
    }

    /** The function's own point. */
    double[] reached(double[] steps) {
        var point = new double[start.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = start[i] + SCALE * steps[i];
        }
        return point;
    }
}
