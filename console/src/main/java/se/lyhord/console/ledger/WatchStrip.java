package se.lyhord.console.ledger;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.watch.WatchBook;

/** How it goes with each mailbox and with sending, in words; the colour only repeats them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WatchStrip extends UnorderedList {
    /** A node that has died signals nothing. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final WatchBook book;
    private final WatchWords words;
    private final Clock clock;
    private final String namnd;
    private List<Line> shown = List.of();

    WatchStrip(WatchBook book, WatchWords words, Clock clock, Person person, Live live) {
        this.book = book;
        this.words = words;
        this.clock = clock;
        this.namnd = person.account().namnd();
        addClassName("watch");
        getElement().setAttribute("aria-label", "Brevlådor och utskick");
        refresh();
        live.follow(this, EnumSet.of(Signal.WATCH), this::refresh);
        live.look(this, LOOK, this::refresh);
    }

    private void refresh() {
        Instant now = clock.instant();
        List<Line> lines = book.all(namnd).stream()
                .map(watched -> new Line(watched.isWell(now), words.name(watched), words.state(watched, now)))
                .toList();
        if (!lines.equals(shown)) {
            shown = lines;
            removeAll();
            lines.forEach(line -> add(item(line)));
        }
    }

    private static ListItem item(Line line) {
        Span mark = new Span(line.well() ? "✓" : "⚠");
        Span name = new Span(line.name());
        name.addClassName("watch-name");
        ListItem item = new ListItem(mark, name, new Span(line.state()));
        item.addClassName(line.well() ? "well" : "unwell");
        return item;
    }

    private record Line(boolean well, String name, String state) {}
}
