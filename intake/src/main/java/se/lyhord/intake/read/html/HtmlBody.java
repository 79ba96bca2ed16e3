package se.lyhord.intake.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * An HTML part as it is read and as it is shown.
 *
 * @param text what a person would read, without what is hidden
 * @param shown the same as harmless HTML, which fetches nothing
 */
public record HtmlBody(String text, String shown) {
    /** Elements inside each other; what lies deeper is read as if it did not, since some work takes the square of the depth. */
    private static final int DEEPEST = 500;

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\s*<(?:!doctype html|html|head|body|meta|div|p|table|span|font|br)\\b[^<]{0,500}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING =
            Pattern.compile("</(?:html|body|div|p|table|span|font)\\s*>", Pattern.CASE_INSENSITIVE);

    /** Reads an HTML document or any part of one. */
    public static HtmlBody of(String html) {
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        // In this order, since reading takes out what is hidden.
        String text = HtmlText.of(document);
        return new HtmlBody(text, SafeHtml.of(document));
    }

    /** Whether text that calls itself plain is a whole HTML document, or some of one. */
    public static boolean isHtml(String text) {
        return DOCUMENT.matcher(text).lookingAt() && CLOSING.matcher(text).find();
    }

    /** Whether text that calls itself HTML has no tag in it, so that its line breaks count. */
    public static boolean isPlain(String text) {
        return !TAG.matcher(text).find();
    }
}
