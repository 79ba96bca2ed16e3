/**
 * Why did a letter come back, and for how long?
 *
 * <p>Offers {@link se.lyhord.intake.triage.bounce.Bounce}, made from any mail that triage takes for a report; withholds the words by which it is
 * told. Knows nothing of our letters.
 */
@NullMarked
package se.lyhord.intake.triage.bounce;

import org.jspecify.annotations.NullMarked;
