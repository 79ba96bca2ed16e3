package se.lyhord.intake.read;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that somebody passed on, in the text or attached whole.
 *
 * @param from who wrote it first
 * @param date when, as far as it can be told; without a zone it is taken as Swedish time
 * @param subject its subject, empty when there is none
 * @param text what the first writer wrote
 * @param comment what the one who passed it on added above it, empty when nothing
 */
public record Forwarded(Optional<Address> from, Optional<Instant> date, String subject, String text, String comment) {}
