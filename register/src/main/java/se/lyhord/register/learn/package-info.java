/**
 * What people do about the learning: see what was measured, go back, ask for a retraining, and confirm what would teach most.
 *
 * <p>Offers {@link se.lyhord.register.learn.ModelDesk} and {@link se.lyhord.register.learn.UnsureArenden}.
 */
@NullMarked
package se.lyhord.register.learn;

import org.jspecify.annotations.NullMarked;
