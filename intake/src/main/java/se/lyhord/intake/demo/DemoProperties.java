package se.lyhord.intake.demo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demo mailbox, {@code lyhord.demo.*}.
 *
 * @param smtpPort where the demo mail server takes mail, on loopback
 * @param imapPort where it shows mail, on loopback
 * @param atOnce how many sample mails are sent at start
 * @param every how often one more follows; zero sends no sample mail at all
 * @param withOwnDatabase whether the demo, whose passwords everybody knows, may run on a configured database
 */
@ConfigurationProperties("lyhord.demo")
public record DemoProperties(
        @DefaultValue("3025") int smtpPort,
        @DefaultValue("3143") int imapPort,
        @DefaultValue("6") int atOnce,
        @DefaultValue("5s") Duration every,
        @DefaultValue("false") boolean withOwnDatabase) {}
