/**
 * Watches over receiving and sending.
 *
 * <p>Offers health, metrics and the report that the desk shows, where the process has that part of the work; withholds what counts as a problem.
 */
@NullMarked
package se.lyhord.intake.watch;

import org.jspecify.annotations.NullMarked;
