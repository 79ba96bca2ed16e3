package se.lyhord.intake.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lyhord.intake.read.MailReader;
import se.lyhord.intake.receive.chat.file.ChatFile;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.attachment.AttachmentTexts;
import se.lyhord.register.attachment.UnreadAttachment;
import se.lyhord.register.attachment.UnreadMessage;
import se.lyhord.register.desk.Scans;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.RawMessages;
import se.lyhord.register.signal.Loop;
import se.lyhord.register.signal.Signal;

/**
 * Reads the text of attached files, one after the other, after the message that carries them is registered; several nodes may do it at once. The message is
 * fetched once for all of its files.
 */
@Component
@OnNode(NodeRole.INTAKE)
class ReadAttachments extends Loop {
    private static final long LARGEST = 40L << 20;
    private static final int LONGEST_TEXT = 500_000;
    private static final Duration LONGEST_TIME = Duration.ofSeconds(20);
    private static final int ATTEMPTS = 2;
    private static final int PLACES = 2;

    private final AttachmentTexts texts;
    private final RawMessages rawMessages;
    private final MailReader mailReader;
    private final FileText fileText = new FileText(LONGEST_TEXT);
    private final BoundedReading bounded = new BoundedReading(LONGEST_TIME, PLACES);

    ReadAttachments(
            AttachmentTexts texts,
            RawMessages rawMessages,
            MailReader mailReader,
            @Value("${lyhord.attachments.interval:10s}") Duration interval) {
        super("attachments", interval, Signal.ARENDE);
        this.texts = texts;
        this.rawMessages = rawMessages;
        this.mailReader = mailReader;
    }

    @Override
    protected boolean workOnce() throws InterruptedException {
        if (!bounded.hasPlace()) {
            return false;
        }
        Optional<UnreadMessage> next = texts.claim();
        if (next.isPresent()) {
            read(next.get());
        }
        return next.isPresent();
    }

    /** While as many files as there are places for do not end, what is left of the message is for whoever claims it when this claim has run out. */
    private void read(UnreadMessage message) throws InterruptedException {
        RawMessage raw =
                Objects.requireNonNull(rawMessages.of(List.of(message.ledger())).get(message.ledger()));
        for (UnreadAttachment file : message.files()) {
            if (!bounded.hasPlace()) {
                return;
            }
            if (texts.begin(file)) {
                FoundText found = read(file, message.channel(), raw);
                texts.keep(file, found.text(), found.note());
            }
        }
    }

    private FoundText read(UnreadAttachment file, Channel channel, RawMessage raw) throws InterruptedException {
        if (file.attempts() >= ATTEMPTS) {
            return new FoundText("", "Filens text kunde inte läsas.");
        }
        if (file.size() > LARGEST) {
            return new FoundText("", "Filen är för stor för att läsas.");
        }
        return bounded.read(() -> content(channel, raw, file.position())
                .map(content -> fileText.read(content, file.name()))
                .orElseGet(() -> new FoundText("", null)));
    }

    private Optional<byte[]> content(Channel channel, RawMessage raw, int position) {
        try {
            return switch (channel) {
                case MAIL -> mailReader.attachment(new ByteArrayInputStream(raw.bytes()), position);
                case DESK -> Scans.content(raw, position);
                case CHAT -> ChatFile.content(raw, position);
            };
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail", e);
        }
    }
}
