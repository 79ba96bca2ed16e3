package se.lyhord.intake.read.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens Outlook's {@code winmail.dat} (MS-OXTNEF). */
public final class TnefFile {
    private static final Logger LOG = LoggerFactory.getLogger(TnefFile.class);

    /** Inside one attached mail there may be another; Outlook itself goes no deeper. */
    private static final int DEEPEST = 5;

    private static final int GUID = 16;

    static {
        // POI's own limits, 20 MB a file and 1 MB a text, would make it refuse the whole.
        TNEFAttribute.setMaxRecordLength(TnefStream.LARGEST);
        MAPIAttribute.setMaxRecordLength(TnefStream.LARGEST);
    }

    private TnefFile() {}

    /** What the file holds, or as much of it as is whole; empty when it is something else. Never throws for its content. */
    public static Optional<OutlookMail> open(byte[] bytes) {
        return open(bytes, 1);
    }

    private static Optional<OutlookMail> open(byte[] bytes, int depth) {
        Optional<TnefStream> stream = TnefStream.of(bytes);
        return stream.flatMap(
                        whole -> read(whole.attributes(true)).map(message -> mail(message, whole.complete(), depth)))
                .or(() -> stream.flatMap(whole -> read(whole.attributes(false)))
                        .map(message -> mail(message, false, depth)));
    }

    private static Optional<HMEFMessage> read(byte[] bytes) {
        try {
            return Optional.of(new HMEFMessage(new ByteArrayInputStream(bytes)));
        } catch (IOException | RuntimeException e) {
            LOG.info(
                    "POI could not open a TNEF file of {} bytes: {}",
                    bytes.length,
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private static OutlookMail mail(HMEFMessage message, boolean complete, int depth) {
        CodePage codePage = codePage(message.getMessageAttribute(TNEFProperty.ID_OEMCODEPAGE));
        MapiProperties properties =
                new TnefProperties(message.getMessageMAPIAttributes(), message.getMessageAttributes(), codePage);
        List<OutlookMail.Enclosed> enclosed = message.getAttachments().stream()
                .flatMap(attachment -> enclosed(attachment, codePage, depth))
                .toList();
        return MapiMail.of(properties, codePage, enclosed, complete);
    }

    private static Stream<OutlookMail.Enclosed> enclosed(Attachment attachment, CodePage codePage, int depth) {
        MapiProperties properties =
                new TnefProperties(attachment.getMAPIAttributes(), attachment.getAttributes(), codePage);
        Optional<byte[]> data = properties.bytes(MapiProperties.ATTACH_DATA);
        Optional<OutlookMail> mail = data.filter(object -> object.length > GUID && depth < DEEPEST)
                .flatMap(object -> open(Arrays.copyOfRange(object, GUID, object.length), depth + 1));
        if (mail.isPresent()) {
            return mail.stream().map(OutlookMail.Mail::new);
        }
        Optional<String> name = properties.firstText(
                MapiProperties.ATTACH_LONG_FILENAME,
                TnefProperties.TITLE,
                MapiProperties.ATTACH_FILENAME,
                MapiProperties.DISPLAY_NAME);
        return Optional.ofNullable(attachment.getAttribute(TNEFProperty.ID_ATTACHDATA))
                .map(TNEFAttribute::getData)
                .or(() -> data)
                .map(content ->
                        new OutlookMail.File(name, properties.text(MapiProperties.ATTACH_MIME_TAG), new Bytes(content)))
                .stream()
                .map(file -> file);
    }

    private static CodePage codePage(@Nullable TNEFAttribute attribute) {
        return attribute == null || attribute.getData().length < 4
                ? CodePage.WESTERN
                : new CodePage(LittleEndian.getInt(attribute.getData()));
    }
}
