/**
 * Keeps open views up to date.
 *
 * <p>Offers following what happens in the register, on whatever node; withholds push and threads.
 */
@NullMarked
package se.lyhord.console.live;

import org.jspecify.annotations.NullMarked;
