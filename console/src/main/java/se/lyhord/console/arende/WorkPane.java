package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.console.words.Shown;
import se.lyhord.register.measure.Measure;
import se.lyhord.register.provider.ProviderRequest;

/** What has been done or asked because of an ärende, and which others belong to it; empty where there is nothing. */
class WorkPane extends Div {
    private final Names names;
    private final Days days;

    WorkPane(WorkDone.Found found, Names names, Days days) {
        this.names = names;
        this.days = days;
        addClassName("history");
        section("Andra ärenden", found.links().stream().map(WorkPane::link).toList());
        section("Åtgärder", found.measures().stream().map(this::measure).toList());
        section("Utförare", found.requests().stream().map(this::request).toList());
    }

    private void section(String title, List<ListItem> items) {
        if (!items.isEmpty()) {
            OrderedList list = new OrderedList();
            items.forEach(list::add);
            add(new Section(new H3(title), list));
        }
    }

    private static ListItem link(WorkDone.Link link) {
        return item(
                link.relation(),
                new Span(
                        new Anchor("arende/" + link.id(), link.name()),
                        new Span(" " + Shown.title(link.title()) + " "),
                        more(link.status().label())));
    }

    private ListItem measure(Measure measure) {
        String state = measure.done() ? "Gjord: " : "Planerad: ";
        return item(
                days.date(measure.addedAt()),
                new Span(new Span(state + measure.text() + " "), more(followUp(measure))));
    }

    private String followUp(Measure measure) {
        LocalDate day = measure.followUp();
        if (measure.followedUpAt() != null) {
            return "Uppföljd %s. %s"
                    .formatted(days.date(measure.followedUpAt()), Objects.requireNonNullElse(measure.result(), ""));
        }
        return day == null ? "" : "Följs upp " + days.date(Days.noon(day)) + ", " + days.left(Days.noon(day)) + ".";
    }

    private ListItem request(ProviderRequest request) {
        return item(
                days.date(request.askedAt()),
                new Span(new Span(names.provider(request.provider()) + " "), more(answer(request))));
    }

    private String answer(ProviderRequest request) {
        if (request.repliedAt() != null) {
            return "Svarade %s. %s"
                    .formatted(days.date(request.repliedAt()), Objects.requireNonNullElse(request.reply(), ""));
        }
        return "Ska svara senast %s, %s."
                .formatted(days.date(Days.noon(request.answerBy())), days.left(Days.noon(request.answerBy())));
    }

    private static Span more(String text) {
        Span more = new Span(text);
        more.addClassName("more");
        return more;
    }

    private static ListItem item(String when, Span what) {
        Span moment = new Span(when);
        moment.addClassName("when");
        return new ListItem(moment, what);
    }
}
