/**
 * What a colleague registers by hand: a call, a visit, a letter, a form, a fax.
 *
 * <p>Offers registering it as a message like any other, with its row in the ledger. Withholds how the day of arrival follows from the form.
 */
@NullMarked
package se.lyhord.register.desk;

import org.jspecify.annotations.NullMarked;
