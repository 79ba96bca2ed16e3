package se.lyhord.console.queue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One that waits, as the list shows it. */
class QueueRow extends Div {
    QueueRow(Queue.Words words) {
        addClassName("row");
        Span from = new Span(words.from());
        from.addClassName("row-sender");
        Span since = new Span(words.since());
        since.addClassName("due");
        Div first = new Div(from, since);
        first.addClassName("row-line");
        add(first);
        if (!words.subject().isEmpty()) {
            add(line(words.subject(), "row-words"));
        }
        add(line(words.why(), "row-suggestion"));
    }

    private static Div line(String words, String style) {
        Div line = new Div(words);
        line.addClassName(style);
        return line;
    }
}
