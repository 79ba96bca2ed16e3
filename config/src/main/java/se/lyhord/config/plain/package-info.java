/**
 * A routine in plain Swedish, as a citizen or anybody else may read it.
 *
 * <p>Offers {@link se.lyhord.config.plain.PlainRoutine}; withholds how each rule is put into words.
 */
@NullMarked
package se.lyhord.config.plain;

import org.jspecify.annotations.NullMarked;
