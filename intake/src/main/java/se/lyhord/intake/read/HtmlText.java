package se.lyhord.intake.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** HTML as a person would read it: paragraphs, lists, tables and links; nothing that is hidden. */
final class HtmlText implements NodeFilter {
    private static final int BULLETS = -1;
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "head",
            "title",
            "template",
            "noscript",
            "object",
            "iframe",
            "svg",
            "select",
            "textarea");
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
            "address",
            "center",
            "form",
            "fieldset",
            "hr",
            "caption");

    private final TextLayout layout = new TextLayout();
    private final Deque<Integer> numbering = new ArrayDeque<>();
    private int preformatted;
    private int deepest;

    private HtmlText() {}

    static HtmlText of(Document document) {
        HtmlText text = new HtmlText();
        document.body().filter(text);
        return text;
    }

    String text() {
        return layout.text();
    }

    /** How many elements stood inside each other. */
    int depth() {
        return deepest;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        deepest = Math.max(deepest, depth);
        if (node instanceof TextNode text) {
            layout.add(text.getWholeText(), preformatted > 0);
        } else if (node instanceof Element element) {
            if (UNREAD.contains(element.normalName()) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String name = element.normalName();
        breakAround(name);
        switch (name) {
            case "br" -> layout.lineBreak();
            case "li" -> layout.add(marker(), false);
            case "ol" -> numbering.push(0);
            case "ul" -> numbering.push(BULLETS);
            case "pre" -> preformatted++;
            case "td", "th" -> {
                if (element.previousElementSibling() != null) {
                    layout.cell();
                }
            }
            default -> {
                if (isQuote(element)) {
                    layout.quote(1);
                }
            }
        }
    }

    private void close(Element element) {
        breakAround(element.normalName());
        if (element.normalName().equals("a")) {
            String target = element.attr("href").strip();
            if (target.matches("(?i)https?://.*")
                    && !element.text().contains(target.replaceAll("(?i)^https?://|/$", ""))) {
                layout.add(" <" + target + ">", false);
            }
        } else if (isQuote(element)) {
            layout.quote(-1);
        } else if (element.normalName().equals("pre")) {
            preformatted--;
        } else if (element.normalName().matches("ol|ul")) {
            numbering.poll();
        }
    }

    private void breakAround(String name) {
        if (PARAGRAPHS.contains(name)) {
            layout.paragraph();
        } else if (LINES.contains(name)) {
            layout.line();
        }
    }

    private String marker() {
        if (numbering.isEmpty() || numbering.getFirst() == BULLETS) {
            return "- ";
        }
        int number = numbering.pop() + 1;
        numbering.push(number);
        return number + ". ";
    }

    private static boolean isQuote(Element element) {
        return element.normalName().equals("blockquote")
                && (element.attr("type").equalsIgnoreCase("cite")
                        || element.className().contains("quote"));
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all")
                || style.matches("(?s)(?:.*;)?(?:opacity|max-height):0(?:px)?(?:;.*)?")
                || style.matches("(?s)(?:.*;)?font-size:0(?:px|pt|em|%)?(?:;.*)?");
    }
}
