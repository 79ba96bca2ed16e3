/**
 * What happens to ärenden, and the append-only log of it.
 *
 * <p>Offers the events, one sealed group for each part of the work, and the log. Withholds how entries are chained.
 */
@NullMarked
package se.lyhord.register.event;

import org.jspecify.annotations.NullMarked;
