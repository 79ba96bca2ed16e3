package se.lyhord.intake.receive.mailbox.imap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the server says of a mail before it is fetched.
 *
 * @param size in bytes as announced, which may be wrong; zero when it is not known
 * @param arrived INTERNALDATE: when the mail reached the mailbox; null when the server tells no date that can be read
 */
public record MailHead(long uid, long size, @Nullable Instant arrived) {}
