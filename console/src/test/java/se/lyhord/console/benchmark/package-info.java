/**
 * The benchmark of the citizens' chat behind docs/benchmarks.md, started by {@code ./lyhord benchmark chat}: the whole program in processes of
 * its own, a real PostgreSQL, real connections.
 *
 * <p>Measures and prints; what must hold on any machine is asserted by the tests beside it, which drive the same load.
 */
@NullMarked
package se.lyhord.console.benchmark;

import org.jspecify.annotations.NullMarked;
