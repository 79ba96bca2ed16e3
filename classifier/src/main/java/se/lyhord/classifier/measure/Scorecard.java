package se.lyhord.classifier.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;

/** Right and given answers to one question, and the figures they make; all between 0 and 1. */
public final class Scorecard {
    private static final int BINS = 10;

    private final List<Row> rows = new ArrayList<>();

    private record Row(String right, Ranking given) {
        boolean hit() {
            return given.best().filter(best -> best.id().equals(right)).isPresent();
        }

        String answer() {
            return given.best().map(Alternative::id).orElse("");
        }

        double confidence() {
            return given.best().map(Alternative::probability).orElse(0.0);
        }
    }

    /** Notes one answer. */
    public void add(String right, Ranking given) {
        rows.add(new Row(right, given));
    }

    /** How many answers have been noted. */
    public int size() {
        return rows.size();
    }

    /** Share whose best alternative was right. */
    public double accuracy() {
        return share(rows.stream().filter(Row::hit).count(), rows.size());
    }

    /** Share that had the right answer among the three offered. */
    public double topThree() {
        return share(
                rows.stream()
                        .filter(row -> row.given().alternatives().stream()
                                .anyMatch(alternative -> alternative.id().equals(row.right())))
                        .count(),
                rows.size());
    }

    /** Share that was not abstained from, and of those the share that was right. */
    public double[] answeredAndRight() {
        var answered = rows.stream().filter(row -> !row.given().abstained()).toList();
        return new double[] {
            share(answered.size(), rows.size()),
            share(answered.stream().filter(Row::hit).count(), answered.size())
        };
    }

    /** The mean over labels of the harmonic mean of precision and recall. */
    public double macroF1() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.right(), row.answer()))
                .distinct()
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    private double f1(String label) {
        long hits = rows.stream()
                .filter(row -> row.hit() && row.right().equals(label))
                .count();
        long right = rows.stream().filter(row -> row.right().equals(label)).count();
        long given = rows.stream().filter(row -> row.answer().equals(label)).count();
        return share(2 * hits, right + given);
    }

    /** Expected calibration error: how far stated probabilities are from what happened, over ten equal bins. */
    public double calibrationError() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            final int number = bin;
            var inside = rows.stream()
                    .filter(row -> Math.min((int) (row.confidence() * BINS), BINS - 1) == number)
                    .toList();
            double stated = inside.stream().mapToDouble(Row::confidence).sum();
            error += Math.abs(stated - inside.stream().filter(Row::hit).count());
        }
        return rows.isEmpty() ? 0 : error / rows.size();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
