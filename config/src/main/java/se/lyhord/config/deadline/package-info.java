/**
 * Every frist that a routine gives an ärende, with the moment when it is due and the rule that made it.
 *
 * <p>Offers {@link se.lyhord.config.deadline.Fristplan}; knows nothing of which ärenden there are.
 */
@NullMarked
package se.lyhord.config.deadline;

import org.jspecify.annotations.NullMarked;
