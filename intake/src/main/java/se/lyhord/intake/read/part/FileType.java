package se.lyhord.intake.read.part;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaTypeFactory;

/** The media type of a file, where the mail only says that it is bytes. */
final class FileType {
    private static final Pattern UNDECLARED = Pattern.compile(
            "application/(?:octet-?stream|binary|x-download|download|force-download|unknown|x-unknown)|[^/]*");

    private FileType() {}

    /** The declared type, or by the name's extension what an undeclared file is. */
    static String of(String declared, Optional<String> name) {
        boolean undeclared = UNDECLARED.matcher(declared).matches();
        return name.filter(known -> undeclared)
                .flatMap(FileType::byExtension)
                .orElse(declared.contains("/") ? declared : "application/octet-stream");
    }

    private static Optional<String> byExtension(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".eml")) {
            return Optional.of("message/rfc822");
        } else if (lower.endsWith(".msg")) {
            return Optional.of("application/vnd.ms-outlook");
        } else if (lower.endsWith(".heic")) {
            return Optional.of("image/heic");
        }
        return MediaTypeFactory.getMediaType(name).map(Object::toString);
    }
}
