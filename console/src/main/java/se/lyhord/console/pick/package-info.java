/**
 * The choice of one among many.
 *
 * <p>Offers the one field in which a few letters of a name find it; withholds how the browser ranks what they find.
 */
@NullMarked
package se.lyhord.console.pick;

import org.jspecify.annotations.NullMarked;
