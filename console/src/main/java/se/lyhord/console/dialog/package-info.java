/**
 * What is asked or shown in front of a page.
 *
 * <p>Offers the one dialog that all others of the desk are made of, and whether one stands in front of a page; withholds how the page is barred.
 */
@NullMarked
package se.lyhord.console.dialog;

import org.jspecify.annotations.NullMarked;
