/**
 * Tables of figures.
 *
 * <p>Offers a sheet, and the sheet as a table on the page and as a file; withholds where its figures come from.
 */
@NullMarked
package se.lyhord.console.sheet;

import org.jspecify.annotations.NullMarked;
