/**
 * What people decide about messages that have their outcome: a quarantined one is registered or dismissed, another is moved or turns out to be a matter
 * after all.
 *
 * <p>Offers each decision as one class with one method, whose record is append-only, and the messages that may belong to another ärende. Withholds how
 * the ledger, the ärenden and the record change together.
 */
@NullMarked
package se.lyhord.register.redecide;

import org.jspecify.annotations.NullMarked;
