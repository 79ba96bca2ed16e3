/**
 * The watch over all enheter: what is due, late, waited for and promised, and who is away.
 *
 * <p>Found by its address; offers nothing to other packages.
 */
@NullMarked
package se.lyhord.console.overview;

import org.jspecify.annotations.NullMarked;
