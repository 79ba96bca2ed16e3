package se.lyhord.console.action;

import org.jspecify.annotations.Nullable;
import se.lyhord.register.dispatch.Letter;

/**
 * What would come of a form as it is filled in.
 *
 * @param letter the letter that would go to the citizen; null when there is none
 * @param caution what to think of first, as sentences; empty when there is nothing
 */
public record Outlook(@Nullable Letter letter, String caution) {}
