/**
 * The benchmark of the suggestions behind docs/benchmarks.md, started by {@code ./lyhord benchmark classifier}.
 *
 * <p>Measures and prints; asserts nothing, for a machine that is busy with other things is no fault of the program.
 */
@NullMarked
package se.lyhord.classifier.benchmark;

import org.jspecify.annotations.NullMarked;
