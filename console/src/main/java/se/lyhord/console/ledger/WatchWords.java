package se.lyhord.console.ledger;

import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.lyhord.console.words.Days;
import se.lyhord.register.watch.Watched;

/** What is to be said of a mailbox or of sending. */
@Component
@UIScope
public class WatchWords {
    /** Account, host and folder. */
    private static final Pattern MAILBOX = Pattern.compile("(.+)@([^@/]+)/(.+)");

    private final Days days;

    WatchWords(Days days) {
        this.days = days;
    }

    /** What it is called. */
    public String name(Watched watched) {
        return switch (watched.kind()) {
            case SENDING -> "Utskick";
            case ROUTINE -> "Rutin";
            case MAILBOX -> mailbox(watched);
        };
    }

    private static String mailbox(Watched watched) {
        Matcher mailbox = MAILBOX.matcher(watched.name());
        if (!mailbox.matches()) {
            return watched.name();
        }
        return mailbox.group(3).equalsIgnoreCase("INBOX")
                ? mailbox.group(1)
                : mailbox.group(1) + ", " + mailbox.group(3);
    }

    /** How it goes, as sentences. */
    public String state(Watched watched, Instant now) {
        if (!watched.isHeardOf(now)) {
            return "Inget livstecken sedan " + days.moment(watched.reported())
                    + ". Be driften kontrollera att programmet är igång.";
        }
        String problem = watched.problem();
        Instant since = watched.since();
        if (problem != null && since != null) {
            return problem + " Så har det varit sedan " + days.moment(since) + "." + queue(watched);
        }
        Instant contact = watched.contact();
        return (contact == null ? "Ansluter." : "Senast kontakt " + days.moment(contact) + ".") + queue(watched);
    }

    private String queue(Watched watched) {
        if (watched.waiting() == 0) {
            return "";
        }
        Instant oldest = watched.oldest();
        return " " + watched.waiting() + " brev väntar"
                + (oldest == null ? "." : ", äldst sedan " + days.moment(oldest) + ".");
    }
}
