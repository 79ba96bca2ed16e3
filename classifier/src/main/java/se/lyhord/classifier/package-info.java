/**
 * Text in, {@link se.lyhord.classifier.Suggestion} out: what a message is about and which enhet should have it.
 *
 * <p>Offers the classifier as others see it and its result; {@code suggest} makes one. Withholds how features are made and models trained. It only suggests: nothing here decides,
 * values or rejects a message. Knows neither Spring nor a database nor mail.
 */
@NullMarked
package se.lyhord.classifier;

import org.jspecify.annotations.NullMarked;
