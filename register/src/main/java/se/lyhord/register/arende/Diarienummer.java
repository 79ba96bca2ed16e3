package se.lyhord.register.arende;

/**
 * An ärende's number in the diary, as the routine's pattern writes it.
 *
 * @param text as shown, never empty
 */
public record Diarienummer(String text) {
    /** Refuses an empty number. */
    public Diarienummer {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A diarienummer is never empty");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
