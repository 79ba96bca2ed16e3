package se.lyhord.intake.converse;

/**
 * Somebody to call, in the words of the turn's language.
 *
 * @param phone as people write it
 * @param hours such as "vardagar 8–16.30" or "dygnet runt"
 */
public record HelpLine(String name, String phone, String hours) {
    /** What a {@code tel:} link needs. */
    public String dialled() {
        return phone.replaceAll("[^+0-9]", "");
    }
}
