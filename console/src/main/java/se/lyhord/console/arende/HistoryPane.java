package se.lyhord.console.arende;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.EventWords;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.event.ArendeLog;

/** Letters, frister and events of an ärende. */
class HistoryPane extends Div {
    private final EventWords words;
    private final Days days;

    HistoryPane(ArendePage page, EventWords words, Days days) {
        this.words = words;
        this.days = days;
        addClassName("history");
        add(section("Brev", page.letters().stream().map(this::letter).toList()));
        add(section("Frister", page.frister().stream().map(this::frist).toList()));
        add(section("Händelser", page.events().stream().map(this::event).toList()));
    }

    private static Section section(String title, List<ListItem> items) {
        OrderedList list = new OrderedList();
        items.forEach(list::add);
        Component content = items.isEmpty() ? new Span("Inga.") : list;
        return new Section(new H3(title), content);
    }

    private ListItem letter(Dispatch dispatch) {
        String state = dispatch.letter().kind().label() + " " + dispatch.state().label();
        String when = days.moment(Objects.requireNonNullElse(dispatch.sentAt(), dispatch.plannedAt()));
        String to = dispatch.letter().recipient();
        return item(
                when,
                state + (to == null ? "" : " till " + to) + ".",
                dispatch.reason() == null ? "" : dispatch.reason());
    }

    private ListItem frist(Frist frist) {
        ListItem item = item(days.date(frist.dueAt()), frist.duty().label() + ": " + state(frist) + ".", frist.rule());
        if (frist.cancelledAt() != null) {
            item.addClassName("cancelled");
        }
        return item;
    }

    private String state(Frist frist) {
        if (frist.cancelledAt() != null) {
            return "gäller inte längre";
        }
        return frist.doneAt() == null ? days.left(frist.dueAt()) : "klart " + days.moment(frist.doneAt());
    }

    private ListItem event(ArendeLog.Entry entry) {
        String actor = entry.actor().equals(ArendeLog.BOT) ? "Lyhörd" : entry.actor();
        return item(days.moment(entry.at()), words.sentence(entry.event()), actor);
    }

    private static ListItem item(String when, String what, String more) {
        Span moment = new Span(when);
        moment.addClassName("when");
        Span rest = new Span(more);
        rest.addClassName("more");
        return new ListItem(moment, new Span(new Span(what + " "), rest));
    }
}
