package se.lyhord.classifier.model;

import java.util.List;
import se.lyhord.classifier.model.Calibration.Bend;
import se.lyhord.classifier.model.Calibration.Trial;

/** Looks for the bend that makes the right answers of the trials most probable: up and down each of its numbers in turn, in ever smaller steps. */
record CalibrationFit(List<Trial> trials, List<Double> lift) {
    private static final double FIRST_STEP = .5;
    private static final double LAST_STEP = .01;

    /** Logarithms of the largest steepness and power, and of 1 / the smallest: few trials must not make it sure of all or of nothing. */
    private static final double FARTHEST = 3;

    private static final double LOWEST_START = -8;
    private static final double HIGHEST_START = 4;

    /** Where the search begins: steepness and power as logarithms, so that they stay above 0. */
    private record Place(double steepness, double start, double power) {
        static final Place FIRST = new Place(1.5, -2, 0);

        List<Place> around(double step) {
            return List.of(
                    new Place(steepness - step, start, power),
                    new Place(steepness + step, start, power),
                    new Place(steepness, start - step, power),
                    new Place(steepness, start + step, power),
                    new Place(steepness, start, power - step),
                    new Place(steepness, start, power + step));
        }

        boolean isAllowed() {
            return Math.abs(steepness) <= FARTHEST
                    && Math.abs(power) <= FARTHEST
                    && start >= LOWEST_START
                    && start <= HIGHEST_START;
        }

        Bend bend() {
            return new Bend(StrictMath.exp(steepness), start, StrictMath.exp(power));
        }
    }

    /** Without trials nothing is bent. */
    Calibration best() {
        if (trials.isEmpty()) {
            return new Calibration(Bend.NONE, lift);
        }
        var best = Place.FIRST;
        double least = loss(best);
        for (double step = FIRST_STEP; step > LAST_STEP; ) {
            var before = best;
            for (var next : best.around(step)) {
                double loss = next.isAllowed() ? loss(next) : least;
                if (loss < least) {
                    best = next;
                    least = loss;
                }
            }
            step = best.equals(before) ? step / 2 : step;
        }
        return new Calibration(best.bend(), lift);
    }

    private double loss(Place place) {
        return new Calibration(place.bend(), lift).loss(trials);
    }
}
