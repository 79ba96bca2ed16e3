package se.lyhord.register.administration;

import java.time.Instant;

/**
 * Something that was changed.
 *
 * @param actor user name
 * @param about user name, or of an absence the person's id in the routine
 * @param text a sentence in Swedish
 */
public record AdministrationEvent(Instant at, String actor, Change change, String about, String text) {}
