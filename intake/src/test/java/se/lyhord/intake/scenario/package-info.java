/**
 * The five routines, told as what citizens and colleagues do: mail goes in over IMAP, letters come out over SMTP, and days pass by the clock.
 *
 * <p>Offers nothing to other packages.
 */
@NullMarked
package se.lyhord.intake.scenario;

import org.jspecify.annotations.NullMarked;
