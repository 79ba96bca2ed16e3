package se.lyhord.intake.read.header;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The type field of a part that has several, or one that is only half there. */
final class ContentType {
    private static final Pattern HALF_MULTIPART = Pattern.compile("^multipart/?\\s*;", Pattern.CASE_INSENSITIVE);

    private ContentType() {}

    /** The first field, unless a later one tells how the part is divided. */
    static String choose(List<String> fields) {
        return fields.stream()
                .filter(ContentType::divides)
                .findFirst()
                .or(() -> fields.stream().filter(field -> !field.isBlank()).findFirst())
                .map(ContentType::whole)
                .orElse("text/plain");
    }

    private static boolean divides(String field) {
        String lower = field.toLowerCase(Locale.ROOT);
        return lower.startsWith("multipart") && lower.contains("boundary");
    }

    private static String whole(String field) {
        return HALF_MULTIPART.matcher(field).replaceFirst("multipart/mixed;");
    }
}
