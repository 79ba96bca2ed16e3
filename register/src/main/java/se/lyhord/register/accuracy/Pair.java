package se.lyhord.register.accuracy;

/**
 * How often one answer was offered when it became another, or the same.
 *
 * @param suggested id of what was offered
 * @param confirmed id of what it became
 */
public record Pair(String suggested, String confirmed, int count) {
    /** Whether one was taken for the other. */
    public boolean isConfusion() {
        return !suggested.equals(confirmed);
    }
}
