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
import se.lyhord.console.action.Notice;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.keys.Keyed;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.remind.desk.AlarmsOf;
import se.lyhord.register.signal.Signal;

/** The open alarms of the person at the desk, what is due first before the rest. */
@Route("larm")
@PageTitle("Mina larm · Lyhörd")
@PermitAll
class AlarmsView extends Keyed implements BeforeEnterObserver {
    /** The focus itself moves, so that Enter opens what it stands on. */
    private static final String FOCUS = """
            const all = [...this.querySelectorAll('.alarm-words a')];
            const at = all.indexOf(document.activeElement);
            all[Math.min(Math.max(at < 0 ? 0 : at + $0, 0), all.length - 1)]?.focus();
            """;

    private final AlarmsOf alarms;
    private final Sight sight;
    private final Days days;
    private final Account account;
    private final Div content = new Div();

    AlarmsView(AlarmsOf alarms, Sight sight, Days days, Person person, Live live) {
        this.alarms = alarms;
        this.sight = sight;
        this.days = days;
        this.account = person.account();
        addClassNames("list-view", "alarms-view");
        add(new H2("Mina larm"), content);
        keys().on("j", "Nästa larm; Enter öppnar ärendet", () -> getElement().executeJs(FOCUS, 1))
                .on("k", "Förra larmet", () -> getElement().executeJs(FOCUS, -1));
        live.follow(this, EnumSet.of(Signal.ALARM), this::refresh);
        refresh();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sight.requireWork(account);
    }

    private void refresh() {
        content.removeAll();
        List<OpenAlarm> open = alarms.list(account);
        if (open.isEmpty()) {
            content.add(new Paragraph("Inga larm väntar på dig."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("alarms");
        open.forEach(alarm -> list.add(new ListItem(words(alarm), seen(alarm))));
        content.add(list);
    }

    private Component words(OpenAlarm alarm) {
        Span facts = new Span("sedan " + days.moment(alarm.raisedAt())
                + (alarm.due() == null ? "" : " · " + days.leftAndDate(alarm.due())));
        facts.addClassName("arende-facts");
        Span sentence = new Span(alarm.sentence());
        if (alarm.urgent()) {
            sentence.addClassName("urgent");
        }
        Div words = new Div(sentence, new Anchor("arende/" + alarm.arende(), name(alarm)), facts);
        words.addClassName("alarm-words");
        return words;
    }

    private String name(OpenAlarm alarm) {
        return sight.page(account, alarm.arende())
                .map(page ->
                        alarm.arendeName() + " · " + Shown.title(page.arende().title()))
                .orElse(alarm.arendeName());
    }

    private Button seen(OpenAlarm alarm) {
        Button button = new Button("Sedd", click -> {
            try {
                alarms.seen(account, alarm.id());
                Notice.done("Larmet är sett. Fristen och ärendet står kvar.");
            } catch (RefusedException refused) {
                Notice.refused(refused);
            }
            refresh();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel("Sedd: " + alarm.arendeName());
        return button;
    }
}
