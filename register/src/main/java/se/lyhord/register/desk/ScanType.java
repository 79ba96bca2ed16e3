package se.lyhord.register.desk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import se.lyhord.register.refusal.RefusedException;

/** What a scanned file is, told by its first bytes and never by its name. */
enum ScanType {
    PDF("application/pdf", ".pdf", "%PDF-", 0),
    JPEG("image/jpeg", ".jpg .jpeg", "\u00ff\u00d8\u00ff", 0),
    PNG("image/png", ".png", "\u0089PNG\r\n\u001a\n", 0),
    TIFF_LITTLE("image/tiff", ".tif .tiff", "II*\0", 0),
    TIFF_BIG("image/tiff", ".tif .tiff", "MM\0*", 0),
    HEIC("image/heic", ".heic .heif", "ftyphei", 4),
    HEIF("image/heic", ".heic .heif", "ftypmif1", 4),
    WEBP("image/webp", ".webp", "WEBP", 8);

    private final String mediaType;
    private final String extensions;
    private final String sign;
    private final int offset;

    ScanType(String mediaType, String extensions, String sign, int offset) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.sign = sign;
        this.offset = offset;
    }

    static ScanType of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> type.fits(content))
                .findFirst()
                .orElseThrow(() -> new RefusedException("Filen är varken en PDF eller en bild."));
    }

    private boolean fits(byte[] content) {
        byte[] first = sign.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= offset + first.length
                && Arrays.equals(content, offset, offset + first.length, first, 0, first.length);
    }

    String mediaType() {
        return mediaType;
    }

    List<String> extensions() {
        return List.of(extensions.split(" "));
    }
}
