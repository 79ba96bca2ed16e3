package se.lyhord.intake.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What a measurement was made on. */
final class Machine {
    private Machine() {}

    static String description() {
        return "%d cores, heap %d MB, Java %s, load %.1f"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        Runtime.version(),
                        load());
    }

    /** How busy the machine is, in cores. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
