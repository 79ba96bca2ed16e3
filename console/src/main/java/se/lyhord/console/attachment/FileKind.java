package se.lyhord.console.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, by its first bytes; of HTML, SVG and everything else that could run something nothing is known but that it is another. */
enum FileKind {
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    PDF("application/pdf"),
    OTHER("application/octet-stream");

    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_MARK = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** A PDF may have a little before its mark. */
    private static final int PDF_MARK_WITHIN = 1024;

    private static final int WEBP_MARK_AT = 8;

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    static FileKind of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, PDF_MARK_WITHIN), StandardCharsets.ISO_8859_1);
        if (begins(content, PNG_MARK)) {
            return PNG;
        }
        if (begins(content, JPEG_MARK)) {
            return JPEG;
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", WEBP_MARK_AT)) {
            return WEBP;
        }
        return start.contains("%PDF-") ? PDF : OTHER;
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    boolean isImage() {
        return this != PDF && this != OTHER;
    }

    String mediaType() {
        return mediaType;
    }
}
