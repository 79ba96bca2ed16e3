package se.lyhord.intake.receive.mailbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The funktionsbrevlåda, {@code lyhord.mailbox.*}; without a host the demo mailbox is used.
 *
 * @param protocol {@code imap} or {@code imaps}
 * @param folder where mail arrives
 * @param received where mail is moved when it is in the ledger
 * @param poll how often the folder is looked through although the server was to say when something comes
 * @param reconnect how long to wait before the next try when the server is away
 * @param largest a larger mail goes to quarantine with its headers only; the mail itself stays in the mailbox
 */
@ConfigurationProperties("lyhord.mailbox")
public record MailboxProperties(
        @Nullable String host,
        @DefaultValue("993") int port,
        @DefaultValue("imaps") String protocol,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("Mottaget") String received,
        @DefaultValue("30s") Duration poll,
        @DefaultValue("15s") Duration reconnect,
        @DefaultValue("150MB") DataSize largest) {}
