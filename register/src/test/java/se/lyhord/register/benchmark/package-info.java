/**
 * What the desk costs with as much as it will hold one day; {@code ./lyhord benchmark desk}.
 *
 * <p>Offers nothing to other packages.
 */
@NullMarked
package se.lyhord.register.benchmark;

import org.jspecify.annotations.NullMarked;
