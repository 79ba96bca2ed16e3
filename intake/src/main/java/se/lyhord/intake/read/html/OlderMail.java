package se.lyhord.intake.read.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows the elements in which mail programs put the mail that is answered or passed on. */
final class OlderMail {
    private static final Set<String> IDS = Set.of(
            "divRplyFwdMsg",
            "appendonsend",
            "mail-editor-reference-message-container",
            "OLK_SRC_BODY_SECTION",
            "stopSpelling",
            "zwchr",
            "isReplyContent",
            "isForwardContent",
            "replySplit",
            "reply-intro",
            "quoted_header");
    private static final Set<String> CLASSES = Set.of(
            "gmail_quote",
            "yahoo_quoted",
            "moz-cite-prefix",
            "moz-forward-container",
            "moz-email-headers-table",
            "protonmail_quote",
            "tutanota_quote",
            "zmail_extra",
            "ms-outlook-mobile-reference-message",
            "OutlookMessageHeader",
            "hs_reply",
            "front-blockquote",
            "hmquote");
    /** Outlook's line above the header of the old mail. */
    private static final Pattern LINE_ABOVE = Pattern.compile(
            "border-top:\\s?(?:solid #(?:e1e1e1|b5c4df)|#(?:e1e1e1|b5c4df) (?:1(?:\\.0)?pt )?solid|1(?:\\.0)?pt solid (?:#(?:e1e1e1|b5c4df)|rgb\\(225, ?225, ?225\\)))|border:\\s?none;\\s?border-top:\\s?solid",
            Pattern.CASE_INSENSITIVE);

    private OlderMail() {}

    /** Whether an older mail begins with this element; a blockquote says so itself by its signs of quotation. */
    static boolean begins(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return switch (element.normalName()) {
            case "div", "hr", "span", "table", "section" ->
                IDS.contains(element.id())
                        || element.id().startsWith("yahoo_quoted")
                        || element.classNames().stream().anyMatch(CLASSES::contains)
                        || element.attr("name").equals("messageReplySection")
                        || LINE_ABOVE.matcher(element.attr("style")).find();
            default -> false;
        };
    }
}
