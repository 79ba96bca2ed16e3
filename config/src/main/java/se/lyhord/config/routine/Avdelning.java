package se.lyhord.config.routine;

/**
 * A part of the förvaltning with several enheter.
 *
 * @param contact address of the kontaktperson who has a copy of what its enheter are given
 */
public record Avdelning(String id, String name, String contact) {
    /** Refuses empty texts and what cannot be a mail address. */
    public Avdelning {
        Krav.id(id);
        Krav.text("name", name);
        Krav.email(contact);
    }
}
