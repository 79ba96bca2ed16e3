/**
 * How the desk says what it shows.
 *
 * <p>Offers names for the routine's ids, days and numbers in Swedish.
 */
@NullMarked
package se.lyhord.console.words;

import org.jspecify.annotations.NullMarked;
