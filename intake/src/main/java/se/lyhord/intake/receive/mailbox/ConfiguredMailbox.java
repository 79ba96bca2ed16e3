package se.lyhord.intake.receive.mailbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.database.StartRefusedException;

/** The mailbox that the settings name. */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.INTAKE)
@ConditionalOnProperty("lyhord.mailbox.host")
class ConfiguredMailbox {
    @Bean
    MailAccount mailAccount(MailboxProperties mailbox, Environment environment) {
        String host = mailbox.host();
        if (host == null || mailbox.user().isBlank()) {
            throw new StartRefusedException("Ange lyhord.mailbox.user och lyhord.mailbox.password för brevlådan.");
        }
        if (!environment.containsProperty("spring.mail.host")) {
            throw new StartRefusedException("Ange spring.mail.host: utan e-postserver kan inga bekräftelser skickas.");
        }
        return new MailAccount(
                mailbox.protocol(), host, mailbox.port(), mailbox.user(), mailbox.password(), mailbox.poll());
    }
}
