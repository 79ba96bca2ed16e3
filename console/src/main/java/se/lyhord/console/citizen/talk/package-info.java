/**
 * The conversation before Skicka.
 *
 * <p>Offers the pages of {@code /} and {@code /tyck-till}, each from the form that came; withholds how a turn becomes a page. Keeps nothing.
 */
@NullMarked
package se.lyhord.console.citizen.talk;

import org.jspecify.annotations.NullMarked;
