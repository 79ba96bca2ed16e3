package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.EventWords;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.conversation.live.LiveConversation;
import se.lyhord.register.deadline.Frist;

/** Until when what must be done, and what has happened. */
class HistoryPane extends Div {
    private final Days days;

    HistoryPane(ArendePage page, List<LiveConversation> talks, EventWords words, Days days, boolean unfolded) {
        this.days = days;
        addClassName("history");
        List<Frist> frister = page.frister().stream()
                .sorted(Comparator.comparing(HistoryPane::isSettled).thenComparing(Frist::dueAt))
                .toList();
        if (!frister.isEmpty()) {
            OrderedList list = new OrderedList();
            frister.forEach(frist -> list.add(frist(frist)));
            add(new Section(new H3("Frister"), list));
        }
        add(new Section(new H3("Händelser"), new Timeline(page, talks, words, days, unfolded)));
    }

    private static boolean isSettled(Frist frist) {
        return frist.cancelledAt() != null || frist.doneAt() != null;
    }

    private ListItem frist(Frist frist) {
        Span when = new Span(days.date(frist.dueAt()));
        when.addClassName("when");
        Span rule = new Span(" " + frist.rule());
        rule.addClassName("more");
        ListItem item = new ListItem(when, new Span(new Span(frist.duty().label() + ": " + state(frist) + "."), rule));
        if (frist.cancelledAt() != null) {
            item.addClassName("cancelled");
        } else if (frist.doneAt() == null) {
            item.addClassNames("due", days.urgency(frist.dueAt()).style());
        }
        return item;
    }

    private String state(Frist frist) {
        if (frist.cancelledAt() != null) {
            return "gäller inte längre";
        }
        return frist.doneAt() == null ? days.left(frist.dueAt()) : "klart " + days.moment(frist.doneAt());
    }
}
