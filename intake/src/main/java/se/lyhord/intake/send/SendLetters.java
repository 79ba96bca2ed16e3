package se.lyhord.intake.send;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.signal.Loop;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

/**
 * Sends the letters that are due, one at a time. A letter is claimed and committed before the mail server is spoken to; a crash between the
 * server's yes and our commit sends the same letter once more, with the same Message-ID, when the claim has run out.
 */
@Component
@OnNode(NodeRole.INTAKE)
class SendLetters extends Loop {
    private static final Logger LOG = LoggerFactory.getLogger(SendLetters.class);
    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofHours(1);
    private static final int ATTEMPTS = 40;

    private final Dispatches dispatches;
    private final LetterOutcome outcome;
    private final JavaMailSenderImpl mailServer;
    private final IntakeProperties intake;
    private final Rutin rutin;
    private final Clock clock;

    SendLetters(
            Dispatches dispatches,
            LetterOutcome outcome,
            JavaMailSenderImpl mailServer,
            IntakeProperties intake,
            Rutin rutin,
            Clock clock) {
        super("send", intake.interval());
        this.dispatches = dispatches;
        this.outcome = outcome;
        this.mailServer = mailServer;
        this.intake = intake;
        this.rutin = rutin;
        this.clock = clock;
        impatient(mailServer.getJavaMailProperties());
    }

    /** Without these a server that says nothing would stop all letters for ever; together they stay below the lease. */
    private static void impatient(Properties mail) {
        for (String protocol : List.of("smtp", "smtps")) {
            mail.putIfAbsent("mail." + protocol + ".connectiontimeout", "15000");
            mail.putIfAbsent("mail." + protocol + ".timeout", "60000");
            mail.putIfAbsent("mail." + protocol + ".writetimeout", "60000");
        }
    }

    @EventListener
    void on(Signalled event) {
        if (event.signal() == Signal.DISPATCH) {
            wake();
        }
    }

    @Override
    protected boolean workOnce() {
        Optional<Dispatch> next = dispatches.claim(rutin.namnd().id(), intake.letterLease());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(Dispatch dispatch) {
        try {
            mailServer.send(LetterMail.of(
                    dispatch, intake, rutin.namnd().administration(), mailServer.getSession(), clock.instant()));
        } catch (MailException | MessagingException e) {
            notTaken(dispatch, e);
            return;
        }
        outcome.sent(dispatch);
    }

    private void notTaken(Dispatch dispatch, Exception failure) {
        // What the server said may hold an address, so it goes to the letter and not to the log.
        LOG.warn(
                "Letter {} was not taken, attempt {}: {}",
                dispatch.id(),
                dispatch.attempts(),
                failure.getClass().getSimpleName());
        String said = SendFailure.text(failure);
        Optional<String> permanent = SendFailure.permanentReason(failure);
        if (permanent.isPresent()) {
            outcome.failed(dispatch, permanent.get(), said);
        } else if (dispatch.attempts() >= ATTEMPTS) {
            outcome.failed(dispatch, "Vår e-postserver har inte tagit emot brevet på många försök.", said);
        } else {
            dispatches.retry(dispatch, rest(dispatch.attempts()), said);
        }
    }

    private static Duration rest(int attempts) {
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(attempts - 1, 16));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }
}
