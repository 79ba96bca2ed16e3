package se.lyhord.console.arende;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.EventWords;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.conversation.live.LiveConversation;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.FristEvent;
import se.lyhord.register.event.LetterEvent;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.event.LetterEvent.LetterSent;
import se.lyhord.register.event.WorkEvent.NoteWritten;

/** What has happened with an ärende and what was written about it, day by day: events, notes, and letters with what became of them. */
class Timeline extends OrderedList {
    private final EventWords words;
    private final Days days;
    private final boolean unfolded;

    /** Letters can be unfolded one by one, or all stand open for print. */
    Timeline(ArendePage page, List<LiveConversation> talks, EventWords words, Days days, boolean unfolded) {
        this.words = words;
        this.days = days;
        this.unfolded = unfolded;
        addClassName("timeline");
        List<Entry> entries = new ArrayList<>();
        page.events().stream().filter(Timeline::isTold).forEach(event -> entries.add(event(event)));
        page.letters().forEach(letter -> entries.add(letter(letter)));
        talks.forEach(talk -> SaidByCitizen.of(talk).forEach(said -> entries.add(said(said))));
        entries.sort(Comparator.comparing(Entry::at));
        String day = "";
        for (Entry entry : entries) {
            String next = days.day(entry.at());
            if (!next.equals(day)) {
                ListItem heading = new ListItem(next);
                heading.addClassName("day");
                add(heading);
                day = next;
            }
            add(entry.item());
        }
    }

    /** A letter says by itself that it was decided and sent. */
    private static boolean isTold(ArendeLog.Entry entry) {
        return !(entry.event() instanceof LetterPlanned) && !(entry.event() instanceof LetterSent);
    }

    private Entry event(ArendeLog.Entry entry) {
        String actor = entry.actor().equals(ArendeLog.BOT) ? "Lyhörd" : entry.name();
        Span what = new Span(words.sentence(entry.event()));
        ListItem item = item(entry.at(), what, actor);
        if (entry.event() instanceof NoteWritten) {
            item.addClassName("note-written");
        } else if (entry.event() instanceof FristEvent || entry.event() instanceof LetterEvent) {
            item.addClassName("minor");
        }
        return new Entry(entry.at(), item);
    }

    private Entry letter(Dispatch dispatch) {
        Instant at = Objects.requireNonNullElse(dispatch.sentAt(), dispatch.plannedAt());
        String summary = new LetterLine(dispatch).sentence();
        Div body = new Div(
                dispatch.letter().subject() + "\n\n" + dispatch.letter().body().strip());
        body.addClassNames("message-text", "letter-body");
        body.getElement().setAttribute("lang", dispatch.letter().language());
        body.getElement().setAttribute("dir", "auto");
        Component what = unfolded ? new Div(new Span(summary), body) : new Details(summary, body);
        ListItem item = item(at, what, "");
        item.addClassName("letter");
        if (dispatch.state().needsPerson()) {
            item.addClassName("needs-person");
        }
        return new Entry(at, item);
    }

    private Entry said(SaidByCitizen said) {
        Span words = new Span(said.words());
        words.getElement().setAttribute("dir", "auto");
        words.getElement().setAttribute("lang", "");
        Span what = new Span(new Span(said.sentence()), words);
        ListItem item = item(said.at(), what, "i samtalet");
        item.addClassName("said-in-talk");
        return new Entry(said.at(), item);
    }

    private ListItem item(Instant at, Component what, String more) {
        Span time = new Span(days.time(at));
        time.addClassName("when");
        Div told = new Div(what);
        if (!more.isEmpty()) {
            Span quiet = new Span(" " + more);
            quiet.addClassName("more");
            told.add(quiet);
        }
        return new ListItem(time, told);
    }

    private record Entry(Instant at, ListItem item) {}
}
