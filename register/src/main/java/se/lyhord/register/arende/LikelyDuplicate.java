package se.lyhord.register.arende;

/**
 * An ärende that may be about the same as another.
 *
 * @param likeText whether they share most of their words; otherwise the same person wrote within a few days
 */
public record LikelyDuplicate(InboxRow row, boolean likeText) {}
