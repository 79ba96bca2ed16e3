package se.lyhord.intake.send;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.send.smtp.Delivery;
import se.lyhord.intake.send.smtp.MailServer;
import se.lyhord.intake.send.smtp.Reason;
import se.lyhord.intake.send.smtp.Recipient;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.ledger.Original;
import se.lyhord.register.ledger.Originals;
import se.lyhord.register.routine.Routines;

/** Sends one claimed letter and draws the conclusion. */
final class SendLetter {
    private static final Logger LOG = LoggerFactory.getLogger(SendLetter.class);

    private final MailServer mailServer;
    private final ServerWatch watch;
    private final LetterOutcome outcome;
    private final NoteSent noteSent;
    private final Rests rests;
    private final SendingProperties sending;
    private final IntakeProperties intake;
    private final Routines routines;
    private final Originals originals;
    private final MeterRegistry meters;
    private final Clock clock;

    SendLetter(
            MailServer mailServer,
            ServerWatch watch,
            LetterOutcome outcome,
            Rests rests,
            SendingProperties sending,
            IntakeProperties intake,
            Routines routines,
            Originals originals,
            MeterRegistry meters,
            Clock clock) {
        this.mailServer = mailServer;
        this.watch = watch;
        this.outcome = outcome;
        this.noteSent = new NoteSent(outcome, intake.letterLease());
        this.rests = rests;
        this.sending = sending;
        this.intake = intake;
        this.routines = routines;
        this.originals = originals;
        this.meters = meters;
        this.clock = clock;
    }

    /** Returns whether the mail server was asked. */
    boolean send(Dispatch dispatch) {
        Optional<InternetAddress> recipient =
                Recipient.of(String.valueOf(dispatch.letter().recipient()));
        if (recipient.isEmpty()) {
            outcome.failed(dispatch, Reason.MALFORMED.sentence(), "");
            return false;
        }
        Timer.Sample sample = Timer.start(meters);
        Delivery delivery = deliver(dispatch, recipient.get());
        sample.stop(meters.timer(
                "lyhord.letters.send",
                "result",
                delivery.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)));
        tellTheWatch(delivery);
        conclude(dispatch, delivery);
        return true;
    }

    private Delivery deliver(Dispatch dispatch, InternetAddress recipient) {
        String namnd = dispatch.letter().namnd();
        try {
            return mailServer.deliver(
                    LetterMail.of(
                            dispatch,
                            recipient,
                            intake.of(namnd),
                            routines.today(namnd).rutin().namnd().administration(),
                            original(dispatch.letter()),
                            mailServer.sessionFor(recipient)),
                    recipient,
                    "lyhord-" + dispatch.id());
        } catch (MessagingException unmakeable) {
            return new Delivery.Later(unmakeable.toString());
        }
    }

    private Optional<Original> original(Letter letter) {
        Long arende = letter.arende();
        return arende != null && letter.withOriginal() ? originals.openingOf(letter.namnd(), arende) : Optional.empty();
    }

    private void tellTheWatch(Delivery delivery) {
        if (delivery instanceof Delivery.NoServer failed) {
            watch.saw(failed);
        } else {
            watch.lives();
        }
    }

    private void conclude(Dispatch dispatch, Delivery delivery) {
        if (!(delivery instanceof Delivery.Accepted)) {
            // What the server said may hold an address, so it goes to the letter and not to the log.
            LOG.warn(
                    "Letter {} was not taken, attempt {}: {}",
                    dispatch.id(),
                    dispatch.attempts(),
                    delivery.getClass().getSimpleName());
        }
        switch (delivery) {
            case Delivery.Accepted() -> noteSent.sent(dispatch);
            case Delivery.Never(Reason reason, String said) -> outcome.failed(dispatch, reason.sentence(), said);
            case Delivery.ByHand(Reason reason) -> outcome.leftToPerson(dispatch, reason.sentence());
            case Delivery.Later(String said)
            when dispatch.attempts() >= sending.attempts() ->
                outcome.failed(dispatch, "Mottagarens e-postserver har inte tagit emot brevet på många försök.", said);
            case Delivery.Later(String said) -> outcome.later(dispatch, rests.after(dispatch.attempts()), said);
            case Delivery.NoServer(var trouble, String said) ->
                outcome.putBack(
                        dispatch,
                        rests.withoutServer(Duration.between(dispatch.plannedAt(), clock.instant())),
                        trouble + " " + said);
        }
    }
}
