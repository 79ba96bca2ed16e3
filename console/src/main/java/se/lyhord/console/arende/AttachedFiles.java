package se.lyhord.console.arende;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.console.attachment.AttachedFile;
import se.lyhord.intake.read.MailReader;
import se.lyhord.intake.receive.chat.file.ChatFile;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.AttachmentNote;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.attachment.AttachmentText;
import se.lyhord.register.attachment.AttachmentTexts;
import se.lyhord.register.desk.Scans;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.RawMessage;

/** The files that came with messages, for those who may see them at the moment they ask. */
@Component
class AttachedFiles {
    private final LedgerPages ledger;
    private final OriginalDownload originals;
    private final AttachmentTexts texts;
    private final MailReader mails = new MailReader();

    AttachedFiles(LedgerPages ledger, OriginalDownload originals, AttachmentTexts texts) {
        this.ledger = ledger;
        this.originals = originals;
        this.texts = texts;
    }

    /** What has been read in the files of an ärende, if it has any. */
    List<AttachmentText> texts(ArendePage page) {
        return page.messages().stream()
                        .allMatch(message -> message.message().attachments().isEmpty())
                ? List.of()
                : texts.of(page.arende().id());
    }

    /** Those of one message, with what has been read in them. */
    List<AttachedFile> of(Account account, IncomingMessage message, List<AttachmentText> texts) {
        List<AttachedFile> files = new ArrayList<>();
        for (AttachmentNote note : message.attachments()) {
            int position = files.size();
            Optional<AttachmentText> text = texts.stream()
                    .filter(read -> read.ledger() == message.ledger() && read.position() == position)
                    .findFirst();
            files.add(new AttachedFile(
                    note.name(),
                    note.type(),
                    note.size(),
                    text.map(AttachmentText::text).orElse(""),
                    text.map(AttachmentText::note).orElse(null),
                    () -> content(account, message.ledger(), position)));
        }
        return files;
    }

    /** A file's bytes, read out of the message, or of the form filled in by hand, as it came. */
    Optional<byte[]> content(Account account, long message, int position) {
        return originals.seen(account, message).flatMap(row -> ledger.original(account.namnd(), message)
                .flatMap(raw -> content(row.channel(), raw, position)));
    }

    private Optional<byte[]> content(Channel channel, RawMessage raw, int position) {
        try {
            return switch (channel) {
                case MAIL -> mails.attachment(new ByteArrayInputStream(raw.bytes()), position);
                case DESK -> Scans.content(raw, position);
                case CHAT -> ChatFile.content(raw, position);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
    }
}
