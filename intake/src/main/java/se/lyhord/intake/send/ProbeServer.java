package se.lyhord.intake.send;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.lyhord.intake.send.smtp.MailServer;
import se.lyhord.register.signal.Loop;

/** Asks the mail server now and then when no letter does, so that its death is known before a letter needs it. */
final class ProbeServer extends Loop {
    private final MailServer mailServer;
    private final ServerWatch watch;
    private final Duration every;
    private final Clock clock;

    ProbeServer(MailServer mailServer, ServerWatch watch, Duration every, Clock clock) {
        super("send-probe", every.dividedBy(2));
        this.mailServer = mailServer;
        this.watch = watch;
        this.every = every;
        this.clock = clock;
    }

    @Override
    protected boolean workOnce() {
        Instant contact = watch.state().contact();
        if ((contact == null || contact.isBefore(clock.instant().minus(every))) && watch.mayTry()) {
            mailServer.probe().ifPresentOrElse(watch::saw, watch::lives);
        }
        return false;
    }
}
