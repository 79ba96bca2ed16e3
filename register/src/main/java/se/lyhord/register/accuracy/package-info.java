/**
 * How the classifier's suggestions compare with what people decided.
 *
 * <p>Offers the figures of a nämnd; withholds how suggestions are kept. The truth is what an
 * ärende was confirmed to be, with later corrections, but for moves because of jäv.
 */
@NullMarked
package se.lyhord.register.accuracy;

import org.jspecify.annotations.NullMarked;
