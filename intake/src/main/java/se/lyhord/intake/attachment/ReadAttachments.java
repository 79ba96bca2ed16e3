package se.lyhord.intake.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lyhord.intake.read.MailReader;
import se.lyhord.intake.receive.chat.file.ChatFile;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.attachment.AttachmentTexts;
import se.lyhord.register.attachment.UnreadAttachment;
import se.lyhord.register.desk.Scans;
import se.lyhord.register.signal.Loop;
import se.lyhord.register.signal.Signal;

/** Reads the text of attached files, one after the other, after the message that carries them is registered; several nodes may do it at once. */
@Component
@OnNode(NodeRole.INTAKE)
class ReadAttachments extends Loop {
    private static final long LARGEST = 40L << 20;
    private static final int LONGEST_TEXT = 500_000;
    private static final Duration LONGEST_TIME = Duration.ofSeconds(20);
    private static final int ATTEMPTS = 2;
    private static final int PLACES = 2;

    private final AttachmentTexts texts;
    private final MailReader mailReader;
    private final FileText fileText = new FileText(LONGEST_TEXT);
    private final BoundedReading bounded = new BoundedReading(LONGEST_TIME, PLACES);

    ReadAttachments(
            AttachmentTexts texts,
            MailReader mailReader,
            @Value("${lyhord.attachments.interval:10s}") Duration interval) {
        super("attachments", interval, Signal.ARENDE);
        this.texts = texts;
        this.mailReader = mailReader;
    }

    @Override
    protected boolean workOnce() throws InterruptedException {
        if (!bounded.hasPlace()) {
            return false;
        }
        Optional<UnreadAttachment> next = texts.claim();
        if (next.isPresent()) {
            FoundText found = read(next.get());
            texts.keep(next.get(), found.text(), found.note());
        }
        return next.isPresent();
    }

    private FoundText read(UnreadAttachment file) throws InterruptedException {
        if (file.attempts() > ATTEMPTS) {
            return new FoundText("", "Filens text kunde inte läsas.");
        }
        if (file.size() > LARGEST) {
            return new FoundText("", "Filen är för stor för att läsas.");
        }
        return bounded.read(() -> content(file)
                .map(content -> fileText.read(content, file.name()))
                .orElseGet(() -> new FoundText("", null)));
    }

    private Optional<byte[]> content(UnreadAttachment file) {
        try {
            return switch (file.channel()) {
                case MAIL ->
                    mailReader.attachment(new ByteArrayInputStream(file.raw().bytes()), file.position());
                case DESK -> Scans.content(file.raw(), file.position());
                case CHAT -> ChatFile.content(file.raw(), file.position());
            };
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail", e);
        }
    }
}
