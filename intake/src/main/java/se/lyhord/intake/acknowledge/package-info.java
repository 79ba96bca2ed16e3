/**
 * Decides on the bekräftelse when an ärende is opened.
 *
 * <p>Offers the decision as a planned letter, or as one that is left to a person with the reason; never sends anything.
 */
@NullMarked
package se.lyhord.intake.acknowledge;

import org.jspecify.annotations.NullMarked;
