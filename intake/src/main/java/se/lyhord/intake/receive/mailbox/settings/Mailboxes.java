package se.lyhord.intake.receive.mailbox.settings;

import java.util.List;

/** The mailboxes that this process reads; one bean, from the settings or from the demo. */
public record Mailboxes(List<MailboxSettings> all) {
    /** Keeps its own copy. */
    public Mailboxes {
        all = List.copyOf(all);
    }

    /** Whether Lyhörd only looks on beside another system, in any of them. */
    public boolean inShadow() {
        return all.stream().anyMatch(MailboxSettings::shadow);
    }
}
