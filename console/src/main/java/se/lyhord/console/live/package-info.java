/**
 * Keeps open views up to date.
 *
 * <p>Offers following what happens in the register, on whatever node, and reading once what many views show; withholds push and threads.
 */
@NullMarked
package se.lyhord.console.live;

import org.jspecify.annotations.NullMarked;
