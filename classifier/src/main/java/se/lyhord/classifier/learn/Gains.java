package se.lyhord.classifier.learn;

import java.util.ArrayList;
import java.util.List;

/** What was gained on each of several messages, and whether that is more than chance: their mean against its standard error. */
final class Gains {
    private final List<Double> gains = new ArrayList<>();

    void add(double gain) {
        gains.add(gain);
    }

    boolean isGain() {
        return gains.size() > 1 && mean() > standardError();
    }

    boolean isLoss() {
        return gains.size() > 1 && -mean() > standardError();
    }

    private double mean() {
        return gains.stream().mapToDouble(gain -> gain).average().orElse(0);
    }

    private double standardError() {
        double mean = mean();
        double squares = gains.stream()
                .mapToDouble(gain -> (gain - mean) * (gain - mean))
                .sum();
        return Math.sqrt(squares / (gains.size() - 1) / gains.size());
    }
}
