package se.lyhord.console.conversation;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import se.lyhord.console.words.Days;
import se.lyhord.register.conversation.Line;

/** What has been said; what comes is added, so that it is read aloud and nothing else is. */
class TalkLog extends Div {
    private final String language;
    private final Days days;
    private long last;

    TalkLog(String language, Days days) {
        this.language = language;
        this.days = days;
        addClassName("talk-log");
        getElement().setAttribute("role", "log");
        getElement().setAttribute("aria-label", "Samtalet med den som skrev");
        // It scrolls, and nothing in it could be reached otherwise.
        getElement().setAttribute("tabindex", "0");
    }

    long last() {
        return last;
    }

    void show(List<Line> lines) {
        List<Line> later = lines.stream().filter(line -> line.id() > last).toList();
        if (!later.isEmpty()) {
            later.forEach(line -> add(new SaidLine(line, language, days)));
            last = later.getLast().id();
            getElement().executeJs("this.scrollTop = this.scrollHeight");
        }
    }
}
