package se.lyhord.register.attachment;

/**
 * An attached file whose text nobody has read yet.
 *
 * @param message the message that carries it
 * @param position which of its attachments, from 0
 * @param size bytes when decoded
 * @param attempts how many times reading has begun
 */
public record UnreadAttachment(long message, int position, String name, long size, int attempts) {}
