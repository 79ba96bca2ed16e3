package se.lyhord.register.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Bekräftelser that an address has been promised or has got.
 *
 * @param inADay how many in the last 24 hours, counted no further than asked
 * @param latest when the latest of these was decided; null when there is none
 * @param domainInAnHour how many all addresses of its domain in the last hour, counted no further than asked
 * @param dead whether one came back because the address takes no mail, since the moment asked
 */
public record Promised(int inADay, @Nullable Instant latest, int domainInAnHour, boolean dead) {}
