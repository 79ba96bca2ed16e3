package se.lyhord.intake.send;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.oauth.AccessTokens;
import se.lyhord.intake.oauth.OAuthClient;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.intake.send.smtp.MailServer;
import se.lyhord.intake.send.smtp.SmtpAccount;
import se.lyhord.register.conversation.letter.ShowLetters;
import se.lyhord.register.database.StartRefusedException;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Outbox;
import se.lyhord.register.ledger.Originals;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Loops;
import se.lyhord.register.signal.Signal;

/** Sending, where the process has that part. */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.INTAKE)
@EnableConfigurationProperties(SendingProperties.class)
class SendingConfiguration {
    /** Spring's settings, {@code spring.mail.*}, without Spring's sender, which opens a connection for each mail. */
    @Bean
    SmtpAccount smtpAccount(JavaMailSenderImpl settings, SendingProperties sending, Clock clock) {
        String protocol = Objects.requireNonNullElse(settings.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
        Properties properties = new Properties();
        properties.putAll(settings.getJavaMailProperties());
        OAuthClient oauth = sending.oauth();
        if (oauth != null) {
            if (!oauth.isComplete() || settings.getUsername() == null) {
                throw new StartRefusedException("Ange spring.mail.username och lyhord.sending.oauth.token-uri,"
                        + " .client-id och .client-secret, alla fyra.");
            }
            properties.put("mail." + protocol + ".auth.mechanisms", "XOAUTH2");
        }
        return new SmtpAccount(
                protocol,
                Objects.requireNonNullElse(settings.getHost(), "localhost"),
                settings.getPort(),
                settings.getUsername(),
                oauth == null
                        ? Secrets.password(settings::getPassword)
                        : Secrets.tokens(new AccessTokens(oauth, clock)),
                properties);
    }

    @Bean
    MailServer mailServer(SmtpAccount account, SendingProperties sending) {
        return new MailServer(account, sending.parallel(), sending.idle(), sending.lettersPerConnection());
    }

    @Bean
    ServerWatch serverWatch(Clock clock) {
        return new ServerWatch(clock);
    }

    @Bean
    ProbeServer probeServer(MailServer mailServer, ServerWatch watch, SendingProperties sending, Clock clock) {
        return new ProbeServer(mailServer, watch, sending.probe(), clock);
    }

    @Bean
    SendLetter sendLetter(
            MailServer mailServer,
            ServerWatch watch,
            LetterOutcome outcome,
            SendingProperties sending,
            IntakeProperties intake,
            Routines routines,
            Originals originals,
            MeterRegistry meters,
            Clock clock) {
        Rests rests = new Rests(sending.firstRest(), sending.longestRest(), new Random());
        return new SendLetter(mailServer, watch, outcome, rests, sending, intake, routines, originals, meters, clock);
    }

    /** A letter from the wrong authority would be worse than none. */
    private static void requireAddresses(List<String> namnder, IntakeProperties intake) {
        if (namnder.size() > 1 && !intake.addresses().keySet().containsAll(namnder)) {
            throw new StartRefusedException("Här är flera nämnder. Ange lyhord.intake.addresses.NÄMND, adressen som"
                    + " brev skickas från, för var och en av " + String.join(", ", namnder) + ".");
        }
    }

    @Bean
    Loops letterShowers(ShowLetters letters, IntakeProperties intake) {
        return new Loops(Signal.DISPATCH, List.of(new ShowDueLetters(letters, intake)));
    }

    @Bean
    Loops letterSenders(
            Outbox outbox,
            Dispatches dispatches,
            SendLetter sendLetter,
            ServerWatch watch,
            SendingProperties sending,
            IntakeProperties intake,
            Routines routines) {
        requireAddresses(routines.namnder(), intake);
        if (sending.parallel() < 1 || sending.perMinute() < 1) {
            throw new StartRefusedException(
                    "lyhord.sending.parallel och .per-minute ska vara minst 1: annars skickas inga bekräftelser.");
        }
        Throttle throttle = new Throttle(sending.perMinute());
        return new Loops(
                Signal.DISPATCH,
                IntStream.rangeClosed(1, sending.parallel())
                        .mapToObj(number -> new SendLetters(
                                number, outbox, dispatches, sendLetter, watch, throttle, intake, routines.namnder()))
                        .toList());
    }
}
