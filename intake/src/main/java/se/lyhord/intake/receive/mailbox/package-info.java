/**
 * Takes mail out of the funktionsbrevlåda: into the ledger first, then moved to the folder of what has been received.
 *
 * <p>Offers the account to whoever has a mailbox to give; withholds IMAP.
 */
@NullMarked
package se.lyhord.intake.receive.mailbox;

import org.jspecify.annotations.NullMarked;
