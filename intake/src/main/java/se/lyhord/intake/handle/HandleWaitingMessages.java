package se.lyhord.intake.handle;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import se.lyhord.config.routine.Rutin;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.Waiting;
import se.lyhord.register.signal.Loop;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

/** Handles what waits in the ledger; a message that keeps failing is quarantined and never blocks the next. */
@Component
@OnNode(NodeRole.INTAKE)
class HandleWaitingMessages extends Loop {
    private static final Logger LOG = LoggerFactory.getLogger(HandleWaitingMessages.class);

    private final Ledger ledger;
    private final HandleMessage handleMessage;
    private final int attempts;
    private final Duration lease;
    private final String namnd;

    HandleWaitingMessages(Ledger ledger, HandleMessage handleMessage, IntakeProperties intake, Rutin rutin) {
        super("handle", intake.interval());
        this.ledger = ledger;
        this.handleMessage = handleMessage;
        this.attempts = intake.attempts();
        this.lease = intake.messageLease();
        this.namnd = rutin.namnd().id();
    }

    @EventListener
    void on(Signalled event) {
        if (event.signal() == Signal.LEDGER) {
            wake();
        }
    }

    @Override
    protected boolean workOnce() {
        Optional<Waiting> next = ledger.claim(namnd, lease);
        next.ifPresent(this::handle);
        return next.isPresent();
    }

    private void handle(Waiting message) {
        if (message.attempts() > attempts) {
            // The earlier attempts did not even come as far as to say why: the process died of them.
            ledger.conclude(message.id(), Conclusion.quarantined("Meddelandet har avbrutit programmet flera gånger."));
            return;
        }
        try {
            handleMessage.handle(message);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException databaseAway) {
            throw databaseAway;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.warn("Ledger row {} failed, attempt {} of {}", message.id(), message.attempts(), attempts, e);
            postponeOrQuarantine(message, e);
        }
    }

    private void postponeOrQuarantine(Waiting message, Throwable cause) {
        if (message.attempts() >= attempts) {
            ledger.conclude(
                    message.id(),
                    Conclusion.quarantined("Meddelandet gick inte att behandla ("
                            + cause.getClass().getSimpleName() + ")."));
        } else {
            ledger.postpone(message.id(), Duration.ofSeconds(1L << message.attempts()));
        }
    }
}
