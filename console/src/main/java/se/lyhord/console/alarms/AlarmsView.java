package se.lyhord.console.alarms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.action.AtOnceButton;
import se.lyhord.console.action.Toast;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.keys.RowsByKey;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.remind.desk.AlarmsOf;
import se.lyhord.register.signal.Signal;

/** The open alarms of the person at the desk, what is due first before the rest. */
@Route("larm")
@PageTitle("Mina larm · Lyhörd")
@PermitAll
class AlarmsView extends RowsByKey implements BeforeEnterObserver {
    private final AlarmsOf alarms;
    private final Sight sight;
    private final Days days;
    private final Account account;
    private final Div content = new Div();
    private @Nullable List<AsWords> shown;

    AlarmsView(AlarmsOf alarms, Sight sight, Days days, Person person, Live live) {
        super(".alarm-words a");
        this.alarms = alarms;
        this.sight = sight;
        this.days = days;
        this.account = person.account();
        addClassNames("list-view", "alarms-view");
        add(new H2("Mina larm"), content);
        live.follow(this, EnumSet.of(Signal.ALARM), this::refresh);
        refresh();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sight.requireWork(account);
    }

    /** Nothing is drawn anew that is as it was, so that nobody loses the place. */
    private void refresh() {
        List<AsWords> now = alarms.list(account).stream()
                .map(alarm -> new AsWords(alarm, facts(alarm), name(alarm)))
                .toList();
        if (!now.equals(shown)) {
            shown = now;
            show(now);
        }
    }

    private void show(List<AsWords> now) {
        content.removeAll();
        if (now.isEmpty()) {
            content.add(
                    new Paragraph(
                            "Inga larm väntar på dig. Hit kommer det som någon måste se snart, som hot eller en frist som går ut."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("alarms");
        now.forEach(each -> list.add(new ListItem(words(each), seen(each.alarm()))));
        content.add(list);
        back();
    }

    private String facts(OpenAlarm alarm) {
        return "sedan " + days.moment(alarm.raisedAt())
                + (alarm.due() == null ? "" : " · " + days.leftAndDate(alarm.due()));
    }

    private static Component words(AsWords each) {
        OpenAlarm alarm = each.alarm();
        Span facts = new Span(each.facts());
        facts.addClassName("arende-facts");
        Span sentence = new Span(alarm.sentence());
        if (alarm.urgent()) {
            sentence.addClassName("urgent");
        }
        Anchor link = new Anchor("arende/" + alarm.arende(), each.name());
        link.getElement().setAttribute("data-row", String.valueOf(alarm.id()));
        Div words = new Div(sentence, link, facts);
        words.addClassName("alarm-words");
        return words;
    }

    private String name(OpenAlarm alarm) {
        return sight.title(account, alarm.arende())
                .map(title -> alarm.arendeName() + " · " + Shown.title(title))
                .orElse(alarm.arendeName());
    }

    private Button seen(OpenAlarm alarm) {
        Button button = new AtOnceButton("Sedd", () -> {
            Toast.after(() -> alarms.seen(account, alarm.id()), "Larmet är sett. Fristen och ärendet står kvar.");
            refresh();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel("Sedd: " + alarm.arendeName());
        button.getElement().setAttribute("data-row", String.valueOf(alarm.id()));
        return button;
    }

    private record AsWords(OpenAlarm alarm, String facts, String name) {}
}
