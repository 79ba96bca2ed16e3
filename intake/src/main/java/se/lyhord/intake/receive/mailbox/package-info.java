/**
 * Takes mail out of the funktionsbrevlådor: into the ledger first, then moved to the folder of what has been received.
 *
 * <p>Offers how it goes with each folder; withholds when and how they are read.
 */
@NullMarked
package se.lyhord.intake.receive.mailbox;

import org.jspecify.annotations.NullMarked;
