/**
 * Keeps floods, guessed codes and other people's programs from the citizens' pages and apps.
 *
 * <p>Offers nothing to other packages but the {@code cost} below it; it is a filter in front of them.
 */
@NullMarked
package se.lyhord.intake.guard;

import org.jspecify.annotations.NullMarked;
