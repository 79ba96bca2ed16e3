/**
 * Which language a message is written in.
 *
 * <p>Offers {@link se.lyhord.classifier.language.LanguageGuess}; withholds OpenNLP's detector, whose confidences are no probabilities.
 */
@NullMarked
package se.lyhord.classifier.language;

import org.jspecify.annotations.NullMarked;
