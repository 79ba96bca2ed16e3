package se.lyhord.config.routine.letter;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes plain text as HTML that is XML too; nothing in the text can become a tag. */
public final class BrevHtml {
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private BrevHtml() {}

    /** A whole page with this title, text and language. */
    static String page(String title, String text, Brevsprak language) {
        return """
                <!DOCTYPE html>
                <html lang="%1$s" xml:lang="%1$s" dir="%2$s">
                <head><meta charset="utf-8"/><title>%3$s</title></head>
                <body>
                %4$s
                </body>
                </html>
                """.formatted(
                escaped(language.tag()), language.isRightToLeft() ? "rtl" : "ltr", escaped(title), paragraphs(text));
    }

    /** One {@code p} for each paragraph, one {@code br} for each line break in it. */
    public static String paragraphs(String text) {
        return BETWEEN_PARAGRAPHS
                .splitAsStream(text.strip())
                .map(paragraph -> "<p>" + lines(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** The text with one {@code br} for each line break. */
    public static String lines(String text) {
        return escaped(text.strip()).lines().collect(Collectors.joining("<br/>\n"));
    }

    /** The text where it must not become a tag; what XML cannot hold is left out. */
    public static String escaped(String text) {
        return NOT_IN_XML
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
