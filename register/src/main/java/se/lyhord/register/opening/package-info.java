/**
 * Opens ärenden and adds later messages to them.
 *
 * <p>Offers both within the caller's transaction; withholds which frister and alarms begin with them.
 */
@NullMarked
package se.lyhord.register.opening;

import org.jspecify.annotations.NullMarked;
