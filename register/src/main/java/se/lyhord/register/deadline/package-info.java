/**
 * Frister: duties with a moment when they are due.
 *
 * <p>Offers planning and finishing them by the routine's arithmetic.
 */
@NullMarked
package se.lyhord.register.deadline;

import org.jspecify.annotations.NullMarked;
