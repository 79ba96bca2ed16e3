package se.lyhord.intake.receive.mailbox.settings;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailboxes as set.
 *
 * @param mailbox the first, or the only one
 * @param mailboxes others by a name of their own
 */
@ConfigurationProperties("lyhord")
record MailboxProperties(
        @Nullable MailboxSettings mailbox, @DefaultValue Map<String, MailboxSettings> mailboxes) {
    /** Those that have a server, by the setting that they stand under. */
    Map<String, MailboxSettings> withServer() {
        Map<String, MailboxSettings> all = new TreeMap<>();
        if (mailbox != null) {
            all.put("lyhord.mailbox", mailbox);
        }
        mailboxes.forEach((name, settings) -> all.put("lyhord.mailboxes." + name, settings));
        all.values().removeIf(settings -> settings.host() == null);
        return all;
    }
}
