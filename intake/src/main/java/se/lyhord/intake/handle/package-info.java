/**
 * The road from the ledger to an ärende: reads a message, asks what it is, opens or adds to an ärende, and gives the message its outcome.
 *
 * <p>Offers reading a message again for a person; withholds how messages are handled and the loop that drives it. All of one message happens in one transaction, so that a crash repeats work and never doubles it.
 */
@NullMarked
package se.lyhord.intake.handle;

import org.jspecify.annotations.NullMarked;
