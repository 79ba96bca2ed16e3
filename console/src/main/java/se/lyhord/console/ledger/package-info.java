/**
 * The books: every message that came and what became of it.
 *
 * <p>Offers the ledger view.
 */
@NullMarked
package se.lyhord.console.ledger;

import org.jspecify.annotations.NullMarked;
