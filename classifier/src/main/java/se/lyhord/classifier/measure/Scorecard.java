package se.lyhord.classifier.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.lyhord.classifier.Ranking;

/** Right and given answers to one question, and the figures they make; all between 0 and 1. */
public final class Scorecard {
    private static final int BINS = 10;

    private final List<Answered> rows = new ArrayList<>();

    /** Notes one answer. */
    public void add(String right, Ranking given) {
        rows.add(new Answered(right, given));
    }

    /** How many answers have been noted. */
    public int size() {
        return rows.size();
    }

    /** Share whose best alternative was right. */
    public double accuracy() {
        return hits(rows);
    }

    /** Share that had the right answer among the three offered. */
    public double topThree() {
        return Share.of(rows.stream().filter(Answered::offersRight).count(), rows.size());
    }

    /** Share that was not abstained from, and of those the share that was right. */
    public double[] answeredAndRight() {
        var answered = rows.stream().filter(row -> !row.given().abstained()).toList();
        return new double[] {Share.of(answered.size(), rows.size()), hits(answered)};
    }

    /** The largest share of the answers, most confident first, of which at least so many are right; equally confident ones go together. */
    public double coverageAt(double precision) {
        var surestFirst = rows.stream()
                .sorted(Comparator.comparingDouble(Answered::confidence).reversed())
                .toList();
        int hits = 0;
        int covered = 0;
        for (int i = 0; i < surestFirst.size(); i++) {
            hits += surestFirst.get(i).hit() ? 1 : 0;
            boolean together = i + 1 < surestFirst.size()
                    && surestFirst.get(i + 1).confidence() == surestFirst.get(i).confidence();
            if (!together && hits >= precision * (i + 1)) {
                covered = i + 1;
            }
        }
        return Share.of(covered, rows.size());
    }

    /** The mean of the labels' F1. */
    public double macroF1() {
        return labels().stream().mapToDouble(LabelScore::f1).average().orElse(0);
    }

    /** How well each label was found that was right or given, by id. */
    public List<LabelScore> labels() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.right(), row.answer()))
                .distinct()
                .sorted()
                .map(this::score)
                .toList();
    }

    private LabelScore score(String label) {
        var right = rows.stream().filter(row -> row.right().equals(label)).toList();
        long given = rows.stream().filter(row -> row.answer().equals(label)).count();
        return new LabelScore(label, right.stream().filter(Answered::hit).count(), right.size(), given);
    }

    /** Expected calibration error: how far stated probabilities are from what happened, over ten equal bins. */
    public double calibrationError() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            final int number = bin;
            var inside = rows.stream()
                    .filter(row -> Math.min((int) (row.confidence() * BINS), BINS - 1) == number)
                    .toList();
            double stated = inside.stream().mapToDouble(Answered::confidence).sum();
            error += Math.abs(stated - inside.stream().filter(Answered::hit).count());
        }
        return rows.isEmpty() ? 0 : error / rows.size();
    }

    private static double hits(List<Answered> some) {
        return Share.of(some.stream().filter(Answered::hit).count(), some.size());
    }
}
