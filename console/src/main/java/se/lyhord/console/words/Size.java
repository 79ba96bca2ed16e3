package se.lyhord.console.words;

import java.util.Locale;

/** A number of bytes as a person says it. */
public record Size(long bytes) {
    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;

    @Override
    public String toString() {
        if (bytes < KILO) {
            return bytes + " byte";
        }
        return bytes < MEGA
                ? Math.round((double) bytes / KILO) + " kB"
                : String.format(Locale.of("sv", "SE"), "%.1f MB", (double) bytes / MEGA);
    }
}
