/**
 * Retrains a nämnd's model from what its registratorer have confirmed, on one thread of one node.
 *
 * <p>Offers the training itself and the asking for one. Withholds which messages teach and when it is time.
 */
@NullMarked
package se.lyhord.register.learn.train;

import org.jspecify.annotations.NullMarked;
