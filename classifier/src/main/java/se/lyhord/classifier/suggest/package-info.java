/**
 * Puts models, flags and language together into one suggestion.
 *
 * <p>Offers {@link se.lyhord.classifier.suggest.Classifiers}; withholds how answers are ranked and which are left out.
 */
@NullMarked
package se.lyhord.classifier.suggest;

import org.jspecify.annotations.NullMarked;
