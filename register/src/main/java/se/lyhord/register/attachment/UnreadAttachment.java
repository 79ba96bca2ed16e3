package se.lyhord.register.attachment;

import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.RawMessage;

/**
 * An attached file whose text nobody has read yet.
 *
 * @param message the message that carries it
 * @param position which of its attachments, from 0
 * @param size bytes when decoded
 * @param attempts how many times reading has begun, this time too
 * @param channel how the message came
 * @param raw the message as it came
 */
public record UnreadAttachment(
        long message, int position, String name, long size, int attempts, Channel channel, RawMessage raw) {}
