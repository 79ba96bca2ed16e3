package se.lyhord.console.words;

/**
 * How much of something was counted; all and nothing only where that is so.
 *
 * @param part at least 0
 * @param whole at least the part
 */
public record Share(int part, int whole) {
    private static final double HUNDRED = 100;

    @Override
    public String toString() {
        if (whole == 0) {
            return "–";
        }
        if (part == 0 || part == whole) {
            return (part == 0 ? "0" : "100") + "\u00a0%";
        }
        return Math.clamp(Math.round(HUNDRED * part / whole), 1, 99) + "\u00a0%";
    }
}
