/**
 * The search page.
 *
 * <p>Offers the field in the page's head and the address of a search; withholds the page.
 */
@NullMarked
package se.lyhord.console.search;

import org.jspecify.annotations.NullMarked;
