/**
 * Taking back what was just decided.
 *
 * <p>Offers the one bar that says what was done and takes it back; withholds how long that is possible.
 */
@NullMarked
package se.lyhord.console.undo;

import org.jspecify.annotations.NullMarked;
