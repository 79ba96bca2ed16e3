/**
 * Speaks IMAP with any server: sign-in, folders, listing, fetching, moving, waiting.
 *
 * <p>Offers mails by UID and problems as Swedish sentences; knows nothing of the ledger.
 */
@NullMarked
package se.lyhord.intake.receive.mailbox.imap;

import org.jspecify.annotations.NullMarked;
