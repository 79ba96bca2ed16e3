/**
 * What the keyboard does.
 *
 * <p>Offers the one registry of a page's commands, from which the keys, the help and the palette are drawn; withholds the browser's part.
 */
@NullMarked
package se.lyhord.console.keys;

import org.jspecify.annotations.NullMarked;
