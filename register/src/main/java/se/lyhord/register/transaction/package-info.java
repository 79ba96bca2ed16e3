/**
 * What belongs to one transaction and is done at its end.
 *
 * <p>Offers rows that are written together just before the commit; withholds how that is hung on the transaction.
 */
@NullMarked
package se.lyhord.register.transaction;

import org.jspecify.annotations.NullMarked;
