/**
 * Reminds private providers of answers that they owe.
 *
 * <p>Offers reminding whoever is due, at every nämnd that is at work; withholds which of them are.
 */
@NullMarked
package se.lyhord.register.remind.provider;

import org.jspecify.annotations.NullMarked;
