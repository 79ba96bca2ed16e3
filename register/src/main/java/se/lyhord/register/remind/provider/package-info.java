/**
 * Reminds private providers of answers that they owe.
 *
 * <p>Offers the reminding of one nämnd's providers; withholds which of them are due.
 */
@NullMarked
package se.lyhord.register.remind.provider;

import org.jspecify.annotations.NullMarked;
