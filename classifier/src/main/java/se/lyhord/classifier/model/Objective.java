package se.lyhord.classifier.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.ArrayMath;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * How far weights are from the right answers by some loss, with the cost of large ones, and which way to better ones: what OpenNLP's own {@code NegLogLikelihood}
 * computes for {@link Loss#LIKELIHOOD}, with the weights of a feature side by side, which is many times as fast.
 *
 * <p>Feature by feature the weight of each answer; last those of the feature that every text has.
 */
final class Objective implements Function {
    /** Steps shorter than the bends call for seldom go too far. */
    private static final double STEP = .125;

    private final Row[] rows;
    private final int answers;
    private final int dimension;
    private final double l2;
    private final Loss loss;
    private final double[][] slopes;
    private final double[] gradient;
    private final double[] last;

    Objective(Vocabulary vocabulary, List<Lesson> lessons, List<String> answers, Loss loss, double l2) {
        this.loss = loss;
        this.l2 = l2;
        this.answers = answers.size();
        this.rows = lessons.stream()
                .map(lesson -> Row.of(lesson, vocabulary, answers))
                .toArray(Row[]::new);
        this.dimension = (vocabulary.names().size() + 1) * answers.size();
        this.slopes = new double[lessons.size()][answers.size()];
        this.gradient = new double[dimension];
        this.last = new double[dimension];
        Arrays.fill(last, Double.NaN);
    }

    @Override
    public int getDimension() {
        return dimension;
    }

    /** How far to go at a time for each weight: the more texts have its feature, and the more of it, the shorter. */
    double[] measure() {
        var squares = new double[dimension / answers];
        for (var row : rows) {
            for (int i = 0; i < row.names().length; i++) {
                squares[row.names()[i]] += (double) row.times() * row.values()[i] * row.values()[i];
            }
            squares[squares.length - 1] += row.times();
        }
        var measure = new double[dimension];
        Arrays.setAll(measure, i -> STEP / Math.sqrt(2 * l2 + loss.bend() * squares[i / answers]));
        return measure;
    }

    @Override
    public double valueAt(double[] weights) {
        double cost = l2 == 0 ? 0 : l2 * ArrayMath.innerProduct(weights, weights);
        for (int i = 0; i < rows.length; i++) {
            var sums = slopes[i];
            System.arraycopy(weights, dimension - answers, sums, 0, answers);
            addUp(rows[i], weights, sums);
            cost += loss.of(sums, rows[i].right()) * rows[i].times();
        }
        System.arraycopy(weights, 0, last, 0, dimension);
        return cost;
    }

    /** Asked for where the value has just been asked for, as a rule, so that it need not be computed once more. */
    @Override
    public double[] gradientAt(double[] weights) {
        if (!Arrays.equals(weights, last)) {
            valueAt(weights);
        }
        for (int i = 0; i < dimension; i++) {
            gradient[i] = 2 * l2 * weights[i];
        }
        var slope = new double[answers];
        for (int i = 0; i < rows.length; i++) {
            boolean flat = true;
            for (int answer = 0; answer < answers; answer++) {
                slope[answer] = slopes[i][answer] * rows[i].times();
                gradient[dimension - answers + answer] += slope[answer];
                flat &= slope[answer] == 0;
            }
            if (!flat) {
                spread(slope, rows[i]);
            }
        }
        return gradient;
    }

    private void addUp(Row row, double[] weights, double[] sums) {
        int answer = 0;
        for (; answer + 4 <= answers; answer += 4) {
            addUpFour(row, weights, sums, answer);
        }
        for (; answer < answers; answer++) {
            double sum = 0;
            for (int i = 0; i < row.names().length; i++) {
                sum += row.values()[i] * weights[row.names()[i] * answers + answer];
            }
            sums[answer] += sum;
        }
    }

    /** Four sums in registers, where a loop over the answers within one over the features would store each at every step. */
    private void addUpFour(Row row, double[] weights, double[] sums, int answer) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int i = 0; i < row.names().length; i++) {
            double value = row.values()[i];
            int at = row.names()[i] * answers + answer;
            first += value * weights[at];
            second += value * weights[at + 1];
            third += value * weights[at + 2];
            fourth += value * weights[at + 3];
        }
        sums[answer] += first;
        sums[answer + 1] += second;
        sums[answer + 2] += third;
        sums[answer + 3] += fourth;
    }

    private void spread(double[] slope, Row row) {
        for (int i = 0; i < row.names().length; i++) {
            double value = row.values()[i];
            int at = row.names()[i] * answers;
            for (double each : slope) {
                gradient[at++] += value * each;
            }
        }
    }

    /**
     * An example without what is not known.
     *
     * @param names numbers of its features
     * @param values how much of each
     * @param right index of the right answer
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this class, where the arrays are the point
    private record Row(int[] names, float[] values, int right, int times) {
        static Row of(Lesson lesson, Vocabulary vocabulary, List<String> answers) {
            var vector = vocabulary.weigh(Reading.of(lesson.features(), vocabulary.names()));
            var values = new float[vector.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = vector.value(i);
            }
            return new Row(
                    IntStream.range(0, values.length).map(vector::known).toArray(),
                    values,
                    answers.indexOf(lesson.label()),
                    lesson.times());
        }
    }
}
