package se.lyhord.register.dispatch;

/** A letter that somebody has told us something about. */
public record PostedLetter(long id, long arende, DispatchKind kind) {}
