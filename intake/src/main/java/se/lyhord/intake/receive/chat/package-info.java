/**
 * Takes what citizens send from the web page into the ledger.
 *
 * <p>Offers POST /chat/messages; the message then goes the same road as a mail.
 */
@NullMarked
package se.lyhord.intake.receive.chat;

import org.jspecify.annotations.NullMarked;
