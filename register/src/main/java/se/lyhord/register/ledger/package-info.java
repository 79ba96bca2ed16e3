/**
 * Every message that reached the nämnd, with its original bytes and exactly one outcome.
 *
 * <p>Offers recording before anything else is touched, claiming, concluding and the balance. Knows nothing of what is in a message.
 */
@NullMarked
package se.lyhord.register.ledger;

import org.jspecify.annotations.NullMarked;
