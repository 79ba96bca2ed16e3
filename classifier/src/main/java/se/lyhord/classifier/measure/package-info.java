/**
 * How good a classifier is, on messages it has not seen.
 *
 * <p>Offers {@link se.lyhord.classifier.measure.Results} of any classifier, {@link se.lyhord.classifier.measure.CrossValidation} and the
 * {@link se.lyhord.classifier.measure.LearningCurve}; withholds which message was answered how.
 */
@NullMarked
package se.lyhord.classifier.measure;

import org.jspecify.annotations.NullMarked;
