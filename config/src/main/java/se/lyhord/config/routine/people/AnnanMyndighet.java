package se.lyhord.config.routine.people;

import se.lyhord.config.routine.krav.Krav;

/**
 * Another authority that misdirected matters belong to.
 *
 * @param answersFor what belongs there, for the registrator
 */
public record AnnanMyndighet(String id, String name, String email, String answersFor) {
    /** Refuses empty texts and what cannot be a mail address. */
    public AnnanMyndighet {
        Krav.id(id);
        Krav.text("name", name);
        Krav.email(email);
        Krav.text("answersFor", answersFor);
    }
}
