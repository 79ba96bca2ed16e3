package se.lyhord.intake.read.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * An HTML part as it is read and as it is shown.
 *
 * @param text what a person would read, without what is hidden
 * @param shown the same as harmless HTML, which fetches nothing; empty when the HTML is too deeply nested to be cleaned
 */
public record HtmlBody(String text, Optional<String> shown) {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\s*<(?:!doctype html|html|head|body|meta|div|p|table|span|font|br)\\b[^<]{0,500}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING =
            Pattern.compile("</(?:html|body|div|p|table|span|font)\\s*>", Pattern.CASE_INSENSITIVE);

    /** Reads an HTML document or any part of one. */
    public static HtmlBody of(String html) {
        Document document = Jsoup.parse(html);
        HtmlText read = HtmlText.of(document);
        return new HtmlBody(
                read.text(), read.depth() <= SafeHtml.DEEPEST ? Optional.of(SafeHtml.of(document)) : Optional.empty());
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
