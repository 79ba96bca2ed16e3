package se.lyhord.intake.receive.chat.file;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.ledger.RawMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file that a citizen sends along.
 *
 * @param name without folders and what cannot be seen
 * @param type media type by what is in the file; what its sender calls it decides only between kinds of the same
 * @param size in bytes
 * @param base64 its bytes, as the ledger keeps them
 */
public record ChatFile(String name, String type, long size, String base64) {
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\\\/:*?\"<>|]+");
    private static final int LONGEST_NAME = 120;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A file as it was chosen. */
    public static ChatFile of(@Nullable String chosen, byte[] content) {
        String name = tidy(chosen == null ? "" : chosen);
        String type = FileTypes.of(content, name);
        return new ChatFile(
                FileTypes.withExtension(name, type),
                type,
                content.length,
                Base64.getEncoder().encodeToString(content));
    }

    private static String tidy(String chosen) {
        String last = chosen.substring(Math.max(chosen.lastIndexOf('/'), chosen.lastIndexOf('\\')) + 1);
        String name = NOT_IN_NAMES.matcher(last).replaceAll("_").strip();
        String whole = name.isEmpty() || name.startsWith(".") ? "bilaga" + name : name;
        return whole.length() <= LONGEST_NAME ? whole : whole.substring(whole.length() - LONGEST_NAME);
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** The bytes of the file at this place, from 0, of a message as the ledger keeps it; empty when there is none there. */
    public static Optional<byte[]> content(RawMessage message, int place) {
        try {
            List<ChatFile> files = JSON.readValue(message.bytes(), Kept.class).files();
            return files == null || place < 0 || place >= files.size()
                    ? Optional.empty()
                    : Optional.of(files.get(place).bytes());
        } catch (JacksonException noMessage) {
            return Optional.empty();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Kept(@Nullable List<ChatFile> files) {}
}
