package se.lyhord.intake.receive.chat.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs in a document. */
final class Macros {
    /** Where OpenDocument (part 2, 2.2) and Office Open XML keep theirs; in a zip the names are not compressed. */
    private static final List<String> PLACES = List.of("Basic/", "Scripts/", "vbaProject.bin");

    private Macros() {}

    static boolean areIn(ChatFile file) {
        if (!file.type().contains("opendocument") && !file.type().contains("openxmlformats")) {
            return false;
        }
        String content = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        return PLACES.stream().anyMatch(content::contains);
    }
}
