package se.lyhord.intake.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Which elements stand apart from the text around them, as paragraphs or as lines. */
final class Breaks {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "dl");
    private static final Set<String> LINES = Set.of(
            "div",
            "li",
            "tr",
            "dt",
            "dd",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "figure",
            "figcaption",
            "address",
            "center",
            "form",
            "fieldset",
            "hr",
            "caption");

    private Breaks() {}

    /** Begins anew in the layout where this element begins or ends. */
    static void around(Element element, boolean inNestedList, TextLayout layout) {
        String name = element.normalName();
        if (name.equals("p") && element.className().startsWith("Mso")) {
            // Word's paragraphs have no space between them; an empty one is an empty line.
            if (isEmpty(element)) {
                layout.paragraph();
            } else {
                layout.line();
            }
        } else if (PARAGRAPHS.contains(name) && !(inNestedList && name.endsWith("l"))) {
            layout.paragraph();
        } else if (LINES.contains(name) || PARAGRAPHS.contains(name)) {
            layout.line();
        }
    }

    private static boolean isEmpty(Element paragraph) {
        return paragraph.nodeStream(TextNode.class).map(TextNode::getWholeText).allMatch(Breaks::isBlank);
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == '\u00a0' || Character.isWhitespace(c));
    }
}
