package se.lyhord.register.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Medians and 95th percentiles in milliseconds, as a table for the documentation. */
record Table(List<Integer> volumes, PrintStream out) {
    private static final double MEDIAN = 0.5;
    private static final double SLOW = 0.95;

    void print(Map<String, Map<Integer, Measured>> all) {
        out.println("| | ärenden | median | 95th percentile | bare SQL, median | 95th | of the bare, median |");
        out.println("|---|---|---|---|---|---|---|");
        all.forEach((name, measured) -> {
            volumes.forEach(volume -> {
                Measured one = measured.get(volume);
                if (one != null) {
                    row(name, volume, one);
                }
            });
        });
        out.println();
        out.println("| | growth of the median | of the 95th percentile |");
        out.println("|---|---|---|");
        all.forEach((name, measured) -> growth(
                name,
                Objects.requireNonNull(measured.get(volumes.getFirst())),
                Objects.requireNonNull(measured.get(volumes.getLast()))));
    }

    private void row(String name, int volume, Measured one) {
        double median = Measured.at(one.program(), MEDIAN);
        double bare = Measured.at(one.bare(), MEDIAN);
        out.printf(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                name,
                volume,
                median,
                Measured.at(one.program(), SLOW),
                bare,
                Measured.at(one.bare(), SLOW),
                median / bare);
    }

    private void growth(String name, Measured first, Measured last) {
        out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                name,
                Measured.at(last.program(), MEDIAN) / Measured.at(first.program(), MEDIAN),
                Measured.at(last.program(), SLOW) / Measured.at(first.program(), SLOW));
    }
}
