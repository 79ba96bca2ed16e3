package se.lyhord.register.verb.engine;

import se.lyhord.config.routine.people.Mottagare;

/**
 * A colleague who must be told something because of a verb.
 *
 * @param cause what it is about, once per ärende and person
 * @param sentence what is the matter, in Swedish, without anything of the citizen's words
 * @param urgent whether it is said the same day instead of with the next morning letter
 */
public record Call(String cause, Mottagare to, String sentence, boolean urgent) {}
