package se.lyhord.intake.send;

import java.util.List;
import java.util.Optional;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Outbox;
import se.lyhord.register.signal.Loop;

/**
 * Sends letters that are due, one after the other; several of these run at the same time. A letter is claimed and committed before the mail
 * server is spoken to; a crash between the server's yes and our commit sends the same letter once more, with the same Message-ID, when the claim
 * has run out.
 */
final class SendLetters extends Loop {
    private final Outbox outbox;
    private final Dispatches dispatches;
    private final SendLetter sendLetter;
    private final ServerWatch server;
    private final Throttle throttle;
    private final IntakeProperties intake;
    private final List<String> namnder;

    SendLetters(
            int number,
            Outbox outbox,
            Dispatches dispatches,
            SendLetter sendLetter,
            ServerWatch server,
            Throttle throttle,
            IntakeProperties intake,
            List<String> namnder) {
        super("send-" + number, intake.interval());
        this.outbox = outbox;
        this.dispatches = dispatches;
        this.sendLetter = sendLetter;
        this.server = server;
        this.throttle = throttle;
        this.intake = intake;
        this.namnder = namnder;
    }

    @Override
    protected boolean workOnce() {
        if (!outbox.isAnyDue() || !server.mayTry()) {
            return false;
        }
        boolean tried = false;
        try {
            if (!throttle.waitForTurn()) {
                return true;
            }
            Optional<Dispatch> next = dispatches.claim(namnder, intake.letterLease());
            tried = next.isPresent() && sendLetter.send(next.get());
            return next.isPresent();
        } finally {
            if (!tried) {
                server.nothingToTry();
            }
        }
    }
}
