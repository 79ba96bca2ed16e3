package se.lyhord.intake.read.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a mail that Outlook saved as {@code .msg} (MS-OXMSG). */
public final class OutlookFile {
    private static final Logger LOG = LoggerFactory.getLogger(OutlookFile.class);
    private static final int DEEPEST = 5;

    private OutlookFile() {}

    /** The mail; empty when the bytes are something else. Never throws for their content. */
    public static Optional<OutlookMail> open(byte[] bytes) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (!fits(file.getRoot(), bytes.length, DEEPEST * 3)) {
                return Optional.empty();
            }
            try (MAPIMessage message = new MAPIMessage(file)) {
                return Optional.of(mail(message, 1));
            }
        } catch (IOException | RuntimeException e) {
            LOG.info(
                    "POI could not open an Outlook file of {} bytes: {}",
                    bytes.length,
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    /** Whether each stream can be as long as it says: POI makes room for it before it looks. */
    private static boolean fits(DirectoryEntry directory, int length, int levels) {
        for (Entry entry : directory) {
            boolean fits =
                    switch (entry) {
                        case DocumentEntry stream -> stream.getSize() >= 0 && stream.getSize() <= length;
                        case DirectoryEntry inner -> levels > 0 && fits(inner, length, levels - 1);
                        default -> false;
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static OutlookMail mail(MAPIMessage message, int depth) throws IOException {
        message.setReturnNullOnMissingChunk(true);
        message.guess7BitEncoding();
        List<OutlookMail.Enclosed> enclosed = new ArrayList<>();
        boolean complete = true;
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            Optional<OutlookMail.Enclosed> opened = enclosed(attachment, depth);
            opened.ifPresent(enclosed::add);
            complete &= opened.isPresent();
        }
        MsgProperties properties = new MsgProperties(message.getMainChunks());
        return MapiMail.of(properties, properties.codePage(), enclosed, complete);
    }

    @SuppressWarnings("NullAway") // POI gives null where a property is missing, and says so nowhere.
    private static Optional<OutlookMail.Enclosed> enclosed(AttachmentChunks attachment, int depth) throws IOException {
        if (attachment.isEmbeddedMessage() && depth < DEEPEST) {
            try (MAPIMessage inner = attachment.getEmbeddedMessage()) {
                return Optional.of(new OutlookMail.Mail(mail(inner, depth + 1)));
            }
        }
        Optional<String> name = value(attachment.getAttachLongFileName())
                .or(() -> value(attachment.getAttachFileName()))
                .or(() -> value(attachment.getAttachDisplayName()));
        return Optional.ofNullable(attachment.getAttachData())
                .map(ByteChunk::getValue)
                .map(content -> new OutlookMail.File(name, value(attachment.getAttachMimeTag()), new Bytes(content)));
    }

    private static Optional<String> value(@Nullable StringChunk chunk) {
        return Optional.ofNullable(chunk)
                .map(StringChunk::getValue)
                .map(text -> text.replace("\0", "").strip())
                .filter(text -> !text.isEmpty());
    }
}
