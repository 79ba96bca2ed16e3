package se.lyhord.register.attachment;

import java.util.List;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.RawMessages;

/**
 * A message with attached files whose text nobody has read yet; its bytes are had from {@link RawMessages}.
 *
 * @param ledger its ledger row
 * @param channel how it came
 */
public record UnreadMessage(long ledger, Channel channel, List<UnreadAttachment> files) {
    /** Keeps its own copy of the list. */
    public UnreadMessage {
        files = List.copyOf(files);
    }
}
