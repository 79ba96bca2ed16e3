/**
 * What all verbs have in common: whatever one changes, its frister, letters, alarms and log entries become one transaction.
 *
 * <p>Offers performing a verb, and the step in which it collects what it does. Withholds what follows from that by itself.
 */
@NullMarked
package se.lyhord.register.verb.engine;

import org.jspecify.annotations.NullMarked;
