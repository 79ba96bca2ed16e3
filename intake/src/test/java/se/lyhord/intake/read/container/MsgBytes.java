package se.lyhord.intake.read.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes a mail as Outlook saves it (MS-OXMSG), as far as the tests need. */
public final class MsgBytes {
    private MsgBytes() {}

    /** A mail with these texts by property number, one file, and another mail attached. */
    public static byte[] of(Map<Integer, String> texts, String fileName, byte[] file, Map<Integer, String> attachedMail)
            throws IOException {
        try (POIFSFileSystem msg = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            mail(msg.getRoot(), texts, 32);
            DirectoryEntry attachment = msg.getRoot().createDirectory("__attach_version1.0_#00000000");
            stream(attachment, "3707001F", utf16(fileName));
            stream(attachment, "37010102", file);
            properties(attachment, 8);
            if (!attachedMail.isEmpty()) {
                DirectoryEntry second = msg.getRoot().createDirectory("__attach_version1.0_#00000001");
                mail(second.createDirectory("__substg1.0_3701000D"), attachedMail, 24);
                properties(second, 8);
            }
            msg.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void mail(DirectoryEntry directory, Map<Integer, String> texts, int header) throws IOException {
        for (Map.Entry<Integer, String> text : texts.entrySet()) {
            stream(directory, "%04X001F".formatted(text.getKey()), utf16(text.getValue()));
        }
        properties(directory, header);
    }

    /** A header of this many bytes, and of the properties of fixed length only when the mail was sent. */
    private static void properties(DirectoryEntry directory, int header) throws IOException {
        long sent = 134_069_985_000_000_000L;
        ByteBuffer block = ByteBuffer.allocate(header + 16).order(ByteOrder.LITTLE_ENDIAN);
        block.position(header);
        block.putInt(0x0039_0040).putInt(6).putLong(sent);
        directory.createDocument("__properties_version1.0", new ByteArrayInputStream(block.array()));
    }

    private static void stream(DirectoryEntry directory, String property, byte[] value) throws IOException {
        directory.createDocument("__substg1.0_" + property, new ByteArrayInputStream(value));
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}
