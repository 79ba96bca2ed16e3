/**
 * Sends the letters that are due.
 *
 * <p>Offers nothing but the loop that does it; withholds SMTP.
 */
@NullMarked
package se.lyhord.intake.send;

import org.jspecify.annotations.NullMarked;
