package se.lyhord.intake.demo;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.receive.mailbox.settings.Mailboxes;
import se.lyhord.intake.receive.mailbox.settings.OnMailbox;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.database.StartRefusedException;
import se.lyhord.register.routine.Routines;

/** The demo: our own mail server, an account on it and the way to send through it. */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.INTAKE)
@OnMailbox(set = false)
@EnableConfigurationProperties(DemoProperties.class)
class DemoConfiguration {
    @Bean
    DemoMailServer demoMailServer(DemoProperties demo, Environment environment) {
        if (environment.containsProperty("spring.datasource.url") && !demo.withOwnDatabase()) {
            throw new StartRefusedException(
                    "Databasen är er egen men ingen brevlåda är angiven. Ange lyhord.mailbox.host, eller"
                            + " lyhord.demo.with-own-database=true om demon med sina kända lösenord ska köra på den databasen.");
        }
        return new DemoMailServer(demo);
    }

    @Bean
    Mailboxes demoMailbox(DemoMailServer server, IntakeProperties intake, Routines routines) {
        return new Mailboxes(routines.namnder().stream()
                .map(namnd -> server.mailbox(intake.of(namnd).address()).of(namnd))
                .toList());
    }

    @Bean
    JavaMailSenderImpl demoSender(DemoMailServer server) {
        return server.sender();
    }

    @Bean
    SampleMailing sampleMailing(DemoMailServer server, IntakeProperties intake, Routines routines, Clock clock) {
        return new SampleMailing(
                server, intake.of(routines.namnder().getFirst()).address(), clock);
    }

    @Bean
    SampleMailDrip sampleMailDrip(SampleMailing mailing, DemoProperties demo) {
        return new SampleMailDrip(mailing, demo);
    }
}
