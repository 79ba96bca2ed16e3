package se.lyhord.intake.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The marks before list items: hyphens, or numbers that go on counting. */
final class ListMarks {
    private static final int BULLETS = -1;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern WRITTEN_NUMBER =
            Pattern.compile("\\(?(?:\\d+(?:\\.\\d+)*|[a-zåäö]|[ivxlc]+)[.)]|\\d+", Pattern.CASE_INSENSITIVE);

    private final Deque<Integer> numbering = new ArrayDeque<>();

    void open(Element list, TextLayout layout) {
        numbering.push(list.normalName().equals("ul") ? BULLETS : number(list.attr("start"), 1) - 1);
        layout.indent(numbering.size() > 1 ? 1 : 0);
    }

    void close(TextLayout layout) {
        layout.indent(numbering.size() > 1 ? -1 : 0);
        numbering.poll();
    }

    /** Whether the list stands in another. */
    boolean isNested() {
        return !numbering.isEmpty();
    }

    /** The mark of the item that begins. */
    String next(Element item) {
        if (numbering.isEmpty() || numbering.getFirst() == BULLETS) {
            return "-";
        }
        int number = Math.max(0, number(item.attr("value"), numbering.pop() + 1));
        numbering.push(number);
        return number + ".";
    }

    /** The mark that Word wrote as text: a number as it is, any of its many bullets as a hyphen. */
    static String written(String mark) {
        String bare = mark.replace('\u00a0', ' ').strip();
        return WRITTEN_NUMBER.matcher(bare).matches() ? bare : "-";
    }

    private static int number(String written, int otherwise) {
        return NUMBER.matcher(written).matches() ? Integer.parseInt(written) : otherwise;
    }
}
