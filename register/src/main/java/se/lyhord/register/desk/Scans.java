package se.lyhord.register.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.arende.AttachmentNote;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.refusal.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of what was registered by hand; they lie in the ledger together with the form, so that its hash covers them too.
 *
 * @param files in the order in which they were attached
 */
public record Scans(List<ScannedFile> files) {
    /** Nothing was attached. */
    public static final Scans NONE = new Scans(List.of());

    /** How many there may be. */
    public static final int MOST = 10;

    /** How large one of them, and all of them together, may be in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Keeps its own copy. */
    public Scans {
        files = List.copyOf(files);
    }

    /** Refuses what is too much. */
    void require() {
        if (files.size() > MOST) {
            throw new RefusedException("Högst " + MOST + " filer kan bifogas.");
        }
        if (files.stream().mapToLong(ScannedFile::size).sum() > LARGEST) {
            throw new RefusedException("Filerna är för stora. Tillsammans får de vara högst 20 MB.");
        }
    }

    List<AttachmentNote> notes() {
        return files.stream()
                .map(file -> new AttachmentNote(file.name(), file.type(), file.size()))
                .toList();
    }

    /** The bytes of the file at this place, from 0, out of the form as the ledger keeps it; empty when there is none there. */
    public static Optional<byte[]> content(RawMessage form, int place) {
        try {
            List<ScannedFile> files = JSON.readValue(form.bytes(), Kept.class).files();
            return files == null || place < 0 || place >= files.size()
                    ? Optional.empty()
                    : Optional.of(files.get(place).bytes());
        } catch (JacksonException notAForm) {
            return Optional.empty();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Kept(@Nullable List<ScannedFile> files) {}
}
