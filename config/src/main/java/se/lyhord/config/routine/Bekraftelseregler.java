package se.lyhord.config.routine;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.Tidsfrist;

/**
 * How the bekräftelse is given.
 *
 * @param within when it must be sent at the latest, counted from arrival; null where the routine sets no limit
 * @param requiresContact only to a citizen who has left a way to be reached
 */
public record Bekraftelseregler(
        BekraftelseTrigger trigger, @Nullable Tidsfrist within, boolean requiresContact) {}
