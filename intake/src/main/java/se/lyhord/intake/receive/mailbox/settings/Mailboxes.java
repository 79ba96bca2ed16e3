package se.lyhord.intake.receive.mailbox.settings;

import java.util.List;

/** The mailboxes that this process reads; one bean, from the settings or from the demo. */
public record Mailboxes(List<MailboxSettings> all) {
    /** Keeps its own copy. */
    public Mailboxes {
        all = List.copyOf(all);
    }
}
