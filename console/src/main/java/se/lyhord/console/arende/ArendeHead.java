package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import se.lyhord.console.words.Days;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.Diarienummer;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.deadline.Duty;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchKind;

/** What an ärende is, from whom, since when and until when. */
class ArendeHead extends Header {
    ArendeHead(ArendePage page, Days days) {
        addClassName("arende-head");
        Arende arende = page.arende();
        Span status = new Span(arende.status().label());
        status.addClassName("badge");
        Div top = new Div(new H2(arende.title()), status);
        top.addClassName("arende-title");

        List<String> facts = new ArrayList<>(from(arende.sender()));
        facts.add("kom in " + days.moment(arende.arrivedAt()));
        Diarienummer number = arende.diarienummer();
        facts.add(number == null ? arende.reference() : number.text());

        add(top, line(String.join("\u00a0· ", facts)), duties(page, days));
    }

    private static List<String> from(Sender sender) {
        String address = sender.address();
        return address == null || address.equals(sender.display())
                ? List.of(sender.display())
                : List.of(sender.display(), address);
    }

    private static Div duties(ArendePage page, Days days) {
        Div line = new Div();
        line.addClassName("arende-facts");
        Arende arende = page.arende();
        boolean answered =
                page.frister().stream().anyMatch(frist -> frist.duty() == Duty.SVAR && frist.doneAt() != null);
        if (!answered) {
            Span due = new Span("svar senast " + days.date(arende.answerDue()) + ", " + days.left(arende.answerDue()));
            due.addClassNames("due", days.urgency(arende.answerDue()).style());
            line.add(due);
        }
        page.letters().stream()
                .filter(letter -> letter.letter().kind() == DispatchKind.BEKRAFTELSE)
                .map(letter -> new Span((answered ? "" : "\u00a0· ") + acknowledged(letter, days)))
                .forEach(line::add);
        return line;
    }

    private static String acknowledged(Dispatch letter, Days days) {
        String state = "bekräftelsen " + letter.state().label();
        return letter.sentAt() == null ? state : state + " " + days.moment(letter.sentAt());
    }

    private static Div line(String text) {
        Div line = new Div(text);
        line.addClassName("arende-facts");
        return line;
    }
}
