package se.lyhord.console.citizen.page;

/**
 * What Skicka costs while many write, which the page pays by itself where it has a script and by waiting where it has none.
 *
 * @param ticket as it is sent along; empty in calm
 * @param bits of the work that is left; 0 when nothing is
 * @param seconds to wait instead
 * @param isAwaited whether the citizen has pressed Skicka already
 */
public record Cost(String ticket, int bits, long seconds, boolean isAwaited) {
    /** Name of the field with the ticket. */
    public static final String FIELD = "biljett";

    /** Nothing. */
    public static Cost nothing() {
        return new Cost("", 0, 0, false);
    }

    /** Whether there is something left to pay. */
    public boolean isDue() {
        return bits > 0;
    }

    /** The same for somebody who has pressed Skicka. */
    public Cost awaited() {
        return new Cost(ticket, bits, seconds, true);
    }
}
