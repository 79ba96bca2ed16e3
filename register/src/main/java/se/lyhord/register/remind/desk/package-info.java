/**
 * Alarms as the one who signs in has them.
 *
 * <p>Offers what is open for an account and settling it by hand. Withholds how an account is told from the routine's people.
 */
@NullMarked
package se.lyhord.register.remind.desk;

import org.jspecify.annotations.NullMarked;
