/**
 * The conversation before Skicka, as a pure function from a draft to the next turn.
 *
 * <p>Offers {@link se.lyhord.intake.converse.Converse} and the types of a turn; withholds how a text is understood and what is asked when.
 * Nothing here keeps, records or sends anything.
 */
@NullMarked
package se.lyhord.intake.converse;

import org.jspecify.annotations.NullMarked;
