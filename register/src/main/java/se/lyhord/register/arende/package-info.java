/**
 * The ärende, its verbs and its log.
 *
 * <p>Offers opening, following up, confirming and routing, and the pages that show them. Withholds the tables, the number series and how the log is chained.
 */
@NullMarked
package se.lyhord.register.arende;

import org.jspecify.annotations.NullMarked;
