/**
 * Takes what citizens send from the web into the ledger; it then goes the same road as a mail.
 *
 * <p>Offers {@link se.lyhord.intake.receive.chat.ReceiveChat}, the one way in, for the page's Skicka and for {@code POST /chat/messages} alike.
 */
@NullMarked
package se.lyhord.intake.receive.chat;

import org.jspecify.annotations.NullMarked;
