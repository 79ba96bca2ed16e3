/**
 * Letters that wait for a person.
 *
 * <p>Offers the view, and how many wait for a person; withholds how a letter is printed and decided about.
 */
@NullMarked
package se.lyhord.console.letters;

import org.jspecify.annotations.NullMarked;
