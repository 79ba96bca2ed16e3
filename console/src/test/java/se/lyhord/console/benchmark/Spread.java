package se.lyhord.console.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long something took, over many times.
 *
 * @param sorted in nanoseconds
 */
record Spread(List<Long> sorted) {
    private static final double MILLION = 1e6;

    static Spread of(Stream<Long> nanos) {
        return new Spread(nanos.sorted().toList());
    }

    /** In milliseconds. */
    double at(double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share))) / MILLION;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.1f ms, 95th %.1f ms, 99th %.1f ms, longest %.0f ms",
                at(0.5),
                at(0.95),
                at(0.99),
                at(1));
    }
}
