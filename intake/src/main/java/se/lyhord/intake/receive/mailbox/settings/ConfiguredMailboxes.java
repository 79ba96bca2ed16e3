package se.lyhord.intake.receive.mailbox.settings;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.lyhord.intake.oauth.OAuthClient;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.database.StartRefusedException;

/** The mailboxes that the settings name. */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.INTAKE)
@OnMailbox(set = true)
@EnableConfigurationProperties(MailboxProperties.class)
class ConfiguredMailboxes {
    @Bean
    Mailboxes mailboxes(MailboxProperties properties, Environment environment) {
        properties.withServer().forEach(ConfiguredMailboxes::check);
        if (!environment.containsProperty("spring.mail.host")) {
            throw new StartRefusedException("Ange spring.mail.host: utan e-postserver kan inga bekräftelser skickas.");
        }
        return new Mailboxes(List.copyOf(properties.withServer().values()));
    }

    private static void check(String where, MailboxSettings mailbox) {
        if (mailbox.user().isBlank()) {
            throw new StartRefusedException(
                    "Ange " + where + ".user, och " + where + ".password eller " + where + ".oauth, för brevlådan.");
        }
        OAuthClient oauth = mailbox.oauth();
        if (oauth != null && !oauth.isComplete()) {
            throw new StartRefusedException(
                    "Ange " + where + ".oauth.token-uri, .client-id och .client-secret, alla tre.");
        }
        if (mailbox.foldersToRead().stream().anyMatch(folder -> folder.name().equalsIgnoreCase(mailbox.received()))) {
            throw new StartRefusedException(where + ".received och " + where
                    + ".folders får inte vara samma mapp: breven skulle flyttas runt.");
        }
        if (!mailbox.protocol().equals("imap") && !mailbox.protocol().equals("imaps")) {
            throw new StartRefusedException(where + ".protocol ska vara imaps eller imap.");
        }
    }
}
