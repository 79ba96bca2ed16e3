/**
 * What people do with ärenden: one class for each verb, all of them worked by the same engine.
 *
 * <p>Offers the verbs. Withholds how a verb's changes, frister, letters and log entries become one transaction.
 */
@NullMarked
package se.lyhord.register.verb;

import org.jspecify.annotations.NullMarked;
