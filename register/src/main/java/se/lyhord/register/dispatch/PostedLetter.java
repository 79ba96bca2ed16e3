package se.lyhord.register.dispatch;

import se.lyhord.config.routine.letter.Brevslag;

/** A letter that somebody has told us something about. */
public record PostedLetter(long id, long arende, Brevslag kind) {}
