package se.lyhord.console.words;

/** A probability as it is shown; never 0 or 100, since the machine is never that sure. */
public record Percent(double probability) {
    private static final String HARD_SPACE = "\u00a0";

    @Override
    public String toString() {
        return Math.clamp(Math.round(probability * 100), 1, 99) + HARD_SPACE + "%";
    }
}
