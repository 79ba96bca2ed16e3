package se.lyhord.register.desk;

import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file that was attached to what was registered by hand: a scanned letter, a photo.
 *
 * @param name without folders or control characters
 * @param type media type by what is in the file
 * @param size in bytes
 * @param base64 its bytes, as the ledger keeps them within the form
 */
public record ScannedFile(String name, String type, long size, String base64) {
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cc}\\p{Cf}\\\\/:*?\"<>|]+");
    private static final int LONGEST_NAME = 120;

    /**
     * A file as it was uploaded.
     *
     * @throws se.lyhord.register.refusal.RefusedException when it is no PDF or picture
     */
    public static ScannedFile of(String name, byte[] content) {
        ScanType type = ScanType.of(content);
        String base = NOT_IN_NAMES
                .matcher(name.substring(name.lastIndexOf('/') + 1))
                .replaceAll("_")
                .strip();
        String named = base.isEmpty() || base.startsWith(".") ? "skannat" + base : base;
        String lower = named.toLowerCase(Locale.ROOT);
        return new ScannedFile(
                shortened(
                        type.extensions().stream().anyMatch(lower::endsWith)
                                ? named
                                : named + type.extensions().getFirst()),
                type.mediaType(),
                content.length,
                Base64.getEncoder().encodeToString(content));
    }

    /** Its bytes. */
    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
