/**
 * The benchmarks behind docs/benchmarks.md, started by {@code ./lyhord benchmark}: against a real Dovecot and a real PostgreSQL.
 *
 * <p>Measures and prints; asserts nothing, for a machine that is busy with other things is no fault of the program.
 */
@NullMarked
package se.lyhord.intake.benchmark;

import org.jspecify.annotations.NullMarked;
