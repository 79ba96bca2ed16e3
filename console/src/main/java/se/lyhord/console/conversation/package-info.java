/**
 * Conversations with those who wrote on the citizens' page, as the desk sees them.
 *
 * <p>Offers the panel in which somebody takes one over and writes, and its lines for a timeline and for paper; withholds how they are drawn.
 */
@NullMarked
package se.lyhord.console.conversation;

import org.jspecify.annotations.NullMarked;
