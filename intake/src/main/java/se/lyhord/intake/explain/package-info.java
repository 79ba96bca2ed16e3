/**
 * The command line's {@code explain}: how would this mail be read, triaged, classified and acknowledged, and why?
 *
 * <p>Offers {@link se.lyhord.intake.explain.ExplainCommand}; withholds how it lays out its answers. Touches no database and sends nothing.
 */
@NullMarked
package se.lyhord.intake.explain;

import org.jspecify.annotations.NullMarked;
