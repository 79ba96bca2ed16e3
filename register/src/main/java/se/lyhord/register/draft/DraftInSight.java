package se.lyhord.register.draft;

import java.time.Instant;

/**
 * That somebody has begun something, without a word of what.
 *
 * @param name the person's
 * @param form the name of the form
 */
public record DraftInSight(String name, String form, boolean own, Instant begunAt, Instant savedAt) {}
