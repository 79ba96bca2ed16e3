/**
 * Taking a decision back at once.
 *
 * <p>Offers making decisions that can be taken back for a moment, and taking them back; withholds how what was is remembered.
 */
@NullMarked
package se.lyhord.register.undo;

import org.jspecify.annotations.NullMarked;
