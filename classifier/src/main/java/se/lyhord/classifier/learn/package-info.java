/**
 * Learns a nämnd's own models from what its registratorer confirm, beside the examples that come with the program.
 *
 * <p>Offers {@link se.lyhord.classifier.learn.LocalTrainer} and {@link se.lyhord.classifier.learn.Contest}. Withholds how people are taken out
 * of a text before anything is learnt from it.
 */
@NullMarked
package se.lyhord.classifier.learn;

import org.jspecify.annotations.NullMarked;
