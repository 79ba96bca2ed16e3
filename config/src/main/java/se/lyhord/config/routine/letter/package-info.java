/**
 * A letter, from the sort that it is of and its template to what is sent.
 *
 * <p>Withholds how a placeholder is found, left out and kept apart from the text around it. Which templates a routine has is
 * {@code Brevmallar}'.
 */
@NullMarked
package se.lyhord.config.routine.letter;

import org.jspecify.annotations.NullMarked;
