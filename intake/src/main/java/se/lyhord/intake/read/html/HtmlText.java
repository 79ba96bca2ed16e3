package se.lyhord.intake.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** HTML as a person would read it: paragraphs, lists, tables and links; what is hidden is taken out of the document. */
final class HtmlText implements NodeFilter {
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
            "textarea",
            "audio",
            "video",
            "map",
            "xml");

    /** What mail programs name a picture when nobody described it. */
    private static final Pattern NAMELESS = Pattern.compile(
            "(?i)(?:image|bild|picture|logo|img|photo|inline)?[\\d_ -]*|\\S+\\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|heic)(?:@\\S*)?");

    private TextLayout layout = new TextLayout();
    private final ListMarks lists = new ListMarks();
    private final TableRows rows = new TableRows();
    private final Deque<Element> sized = new ArrayDeque<>();
    private final Deque<Boolean> sizes = new ArrayDeque<>();
    private int preformatted;

    private HtmlText() {}

    static String of(Document document) {
        HtmlText text = new HtmlText();
        document.body().filter(text);
        return text.layout.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (isInvisible()) {
                text.text("");
            } else if (preformatted > 0) {
                layout.addLines(text.getWholeText());
            } else {
                layout.add(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            Style style = Style.of(element);
            if (UNREAD.contains(element.normalName()) || element.hasAttr("hidden") || style.hides(element)) {
                element.empty();
                return FilterResult.SKIP_ENTIRELY;
            }
            if (style.isListMark()) {
                layout.add(ListMarks.written(element.text()) + " ");
                return FilterResult.SKIP_ENTIRELY;
            }
            style.hasNoSize().ifPresent(none -> {
                sized.push(element);
                sizes.push(none);
            });
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
            if (element.equals(sized.peek())) {
                sized.pop();
                sizes.pop();
            }
        }
        return FilterResult.CONTINUE;
    }

    private boolean isInvisible() {
        return !sizes.isEmpty() && sizes.getFirst();
    }

    private void open(Element element) {
        Breaks.around(element, lists.isNested(), layout);
        switch (element.normalName()) {
            case "br" -> layout.lineBreak();
            case "li" -> layout.add(lists.next(element) + " ");
            case "ol", "ul" -> lists.open(element, layout);
            case "pre" -> preformatted++;
            case "q" -> layout.add("”");
            case "img" -> picture(element);
            case "tr" -> rows.begin(layout);
            case "td", "th" -> {
                if (rows.isApart()) {
                    layout = new TextLayout();
                } else {
                    layout.line();
                }
            }
            default -> {}
        }
        if (OlderMail.begins(element)) {
            layout.olderMail();
        }
        if (isQuote(element)) {
            layout.quote(1);
        }
    }

    private void close(Element element) {
        if (isQuote(element)) {
            layout.quote(-1);
        }
        switch (element.normalName()) {
            case "a" -> Link.targetToShow(element).ifPresent(target -> layout.add(" <" + target + ">"));
            case "pre" -> preformatted--;
            case "q" -> layout.add("”");
            case "ol", "ul" -> lists.close(layout);
            case "td", "th" -> {
                if (rows.isApart()) {
                    layout = rows.cell(layout.text());
                }
            }
            case "tr" -> rows.end();
            default -> {}
        }
        Breaks.around(element, lists.isNested(), layout);
    }

    private void picture(Element img) {
        String description = img.attr("alt").strip();
        if (description.length() <= 200 && !NAMELESS.matcher(description).matches()) {
            boolean sign = description.chars().noneMatch(Character::isLetterOrDigit);
            layout.add(sign ? description : "[" + description + "]");
        }
    }

    private static boolean isQuote(Element element) {
        return element.normalName().equals("blockquote")
                && (element.attr("type").equalsIgnoreCase("cite")
                        || element.className().contains("quote"));
    }
}
