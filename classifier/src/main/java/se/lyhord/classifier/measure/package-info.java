/**
 * How good a classifier is, on messages it has not seen.
 *
 * <p>Offers {@link se.lyhord.classifier.measure.Scorecard} and {@link se.lyhord.classifier.measure.FlagScore}; keeps no messages.
 */
@NullMarked
package se.lyhord.classifier.measure;

import org.jspecify.annotations.NullMarked;
