package se.lyhord.intake.receive.chat.file;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** What kinds of files are taken: pictures, films, recordings and documents that cannot hold macros. */
final class FileTypes {
    private static final Set<String> TAKEN = Set.of(
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/webp",
            "image/tiff",
            "image/heic",
            "image/heif",
            "image/avif",
            "video/mp4",
            "video/x-m4v",
            "video/quicktime",
            "video/webm",
            "video/3gpp",
            "audio/mpeg",
            "audio/mp4",
            "audio/vnd.wave",
            "audio/amr",
            "application/mp4",
            "application/pdf",
            "application/rtf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "text/plain");

    /** What could be anything: its sender's name for it proves nothing. */
    private static final Set<String> UNKNOWN =
            Set.of("application/octet-stream", "application/zip", "application/x-tika-ooxml");

    private static final Tika TIKA = new Tika();

    private FileTypes() {}

    /** By what is in it; its name chooses only among what that leaves open, such as which kind of plain text. */
    static String of(byte[] content, String name) {
        String type = TIKA.detect(content);
        return UNKNOWN.contains(type) ? type : TIKA.detect(content, name);
    }

    static boolean isTaken(String type) {
        return TAKEN.contains(type);
    }

    /** A name that does not say what the file is gets an extension more, so that nobody opens it as something else. */
    static String withExtension(String name, String type) {
        try {
            List<String> extensions =
                    MimeTypes.getDefaultMimeTypes().forName(type).getExtensions();
            String lower = name.toLowerCase(Locale.ROOT);
            return extensions.isEmpty() || extensions.stream().anyMatch(lower::endsWith)
                    ? name
                    : name + extensions.getFirst();
        } catch (MimeTypeException unknown) {
            return name;
        }
    }
}
