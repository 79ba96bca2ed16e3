package se.lyhord.intake.receive.mailbox.imap;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import org.springframework.boot.ssl.SslBundles;
import se.lyhord.intake.receive.mailbox.settings.MailboxSettings;
import se.lyhord.intake.receive.mailbox.settings.Starttls;

/** How Jakarta Mail is to speak with a mailbox's server. */
final class ImapSession {
    /** Longer than IDLE lasts, or a quiet mailbox would look like a dead one. */
    private static final Duration BEYOND_IDLE = Duration.ofSeconds(20);

    private ImapSession() {}

    static Session of(MailboxSettings mailbox, SslBundles bundles) {
        String prefix = "mail." + mailbox.protocol() + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", "15000");
        properties.setProperty(
                prefix + "timeout",
                String.valueOf(mailbox.poll().plus(BEYOND_IDLE).toMillis()));
        properties.setProperty(prefix + "writetimeout", "60000");
        properties.setProperty(prefix + "connectionpoolsize", "1");
        properties.setProperty(prefix + "allowreadonlyselect", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (!mailbox.isTlsFromTheStart()) {
            properties.setProperty(
                    prefix + "starttls.enable", String.valueOf(mailbox.starttlsOrDefault() != Starttls.OFF));
            properties.setProperty(
                    prefix + "starttls.required", String.valueOf(mailbox.starttlsOrDefault() == Starttls.REQUIRED));
        }
        if (mailbox.oauth() != null) {
            properties.setProperty(prefix + "auth.mechanisms", "XOAUTH2");
        }
        String bundle = mailbox.sslBundle();
        if (bundle != null) {
            properties.put(
                    prefix + "ssl.socketFactory",
                    bundles.getBundle(bundle).createSslContext().getSocketFactory());
        }
        return Session.getInstance(properties);
    }
}
