package se.lyhord.config.routine;

/**
 * A private provider that works on the nämnd's behalf.
 *
 * @param unit id of the enhet that decides on its work, and so asks it for its side
 */
public record Utforare(String id, String name, String email, Avtalsform contract, String unit) {
    /** Refuses empty texts and what cannot be a mail address. */
    public Utforare {
        Krav.id(id);
        Krav.text("name", name);
        Krav.email(email);
    }
}
