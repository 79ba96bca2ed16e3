package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Shown;
import se.lyhord.console.words.Urgency;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Diarienummer;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.dispatch.Dispatch;

/** What an ärende is, from whom, since when and until when. */
class ArendeHead extends Div {
    ArendeHead(ArendePage page, Days days) {
        addClassName("arende-head");
        Arende arende = page.arende();
        Span status = new Span(status(page));
        status.addClassName("badge");
        Anchor print = new Anchor("arende/" + arende.id() + "/utskrift", "Skriv ut");
        print.setTarget(AnchorTarget.BLANK);
        print.addClassName("print-arende");
        Div top = new Div(title(arende.title()), status, print);
        top.addClassName("arende-title");

        Facts facts = new Facts();
        if (!arende.isCompanion()) {
            from(arende.sender()).forEach(facts::written);
        }
        facts.fact("kom in " + days.moment(arende.arrivedAt()));
        if (arende.handling().replyWanted()) {
            facts.fact("den som skrev vill ha svar");
        }
        Diarienummer number = arende.diarienummer();
        facts.fact(number == null ? arende.reference() : number.text());

        add(top, facts, duties(page, days));
    }

    private static H2 title(String written) {
        H2 title = new H2(Shown.title(written));
        title.getElement().setAttribute("dir", "auto");
        return title;
    }

    /** What waits for a person to send it has not been done. */
    private static String status(ArendePage page) {
        ArendeStatus status = page.arende().status();
        if (page.unsent().isEmpty()) {
            return status.label();
        }
        return status == ArendeStatus.BESVARAT ? "Svar beslutat, inte skickat" : "Ska vidarebefordras, inte skickat";
    }

    private static List<String> from(Sender sender) {
        String address = sender.address();
        return address == null || address.equals(sender.display())
                ? List.of(Shown.name(sender.display()))
                : List.of(Shown.name(sender.display()), Shown.name(address));
    }

    private static Facts duties(ArendePage page, Days days) {
        Facts facts = new Facts();
        Arende arende = page.arende();
        boolean answered =
                page.frister().stream().anyMatch(frist -> frist.duty() == Duty.SVAR && frist.doneAt() != null);
        boolean waits = arende.isWaiting() || page.unsent().isPresent();
        if (waits && !answered && !arende.isCompanion()) {
            facts.fact("svar: " + days.leftAndDate(arende.answerDue()))
                    .addClassNames("due", days.urgency(arende.answerDue()).style());
        }
        page.letters().stream()
                .filter(letter -> letter.letter().kind() == Brevslag.BEKRAFTELSE
                        || letter.state().needsPerson())
                .forEach(letter -> letter(facts, letter, days));
        return facts;
    }

    private static void letter(Facts facts, Dispatch letter, Days days) {
        String label = letter.letter().kind().label();
        String what = label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) + " "
                + letter.state().label(letter.letter().kind());
        if (letter.state().needsPerson()) {
            String reason = letter.reason() == null ? "" : ". " + letter.reason();
            facts.fact(what + reason).addClassNames("due", Urgency.LATE.style());
        } else {
            facts.fact(letter.sentAt() == null ? what : what + " " + days.moment(letter.sentAt()));
        }
    }
}
