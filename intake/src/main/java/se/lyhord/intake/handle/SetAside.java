package se.lyhord.intake.handle;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.register.ledger.Backlog;
import se.lyhord.register.ledger.ConcludedException;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.Waiting;

/** Lets a message that failed rest before its next attempt, and quarantines it after the last. */
@Component
class SetAside {
    private static final Logger LOG = LoggerFactory.getLogger(SetAside.class);

    private final Backlog backlog;
    private final Ledger ledger;
    private final BareHeading bareHeading;
    private final int attempts;
    private final int deaths;

    SetAside(Backlog backlog, Ledger ledger, BareHeading bareHeading, IntakeProperties intake) {
        this.backlog = backlog;
        this.ledger = ledger;
        this.bareHeading = bareHeading;
        this.attempts = intake.attempts();
        this.deaths = intake.deaths();
    }

    /** Whether the process has died too often while it handled the message, so that it may have died of it. It then gets its outcome here. */
    boolean isGivenUp(Waiting message) {
        if (message.attempts() <= deaths) {
            return false;
        }
        // Even a look at the header is had only once, should that be what ends the process.
        ledger.conclude(
                message.id(),
                message.attempts() == deaths + 1 ? bareHeading.of(message) : null,
                Conclusion.quarantined("Meddelandet har avbrutit programmet flera gånger."));
        return true;
    }

    /**
     * Sets a message aside.
     *
     * @throws RuntimeException the cause itself, when it is the database that is away and not the message that is bad
     */
    void after(Waiting message, Throwable cause) {
        switch (cause) {
            case DataAccessResourceFailureException databaseAway -> throw databaseAway;
            case CannotCreateTransactionException databaseAway -> throw databaseAway;
            case ConcludedException otherNode -> LOG.info("{}", otherNode.getMessage());
            default -> {
                LOG.warn("Ledger row {} failed, attempt {} of {}", message.id(), message.attempts(), attempts, cause);
                postponeOrQuarantine(message, cause);
            }
        }
    }

    private void postponeOrQuarantine(Waiting message, Throwable cause) {
        if (message.attempts() >= attempts) {
            ledger.conclude(
                    message.id(),
                    bareHeading.of(message),
                    Conclusion.quarantined("Meddelandet gick inte att behandla ("
                            + cause.getClass().getSimpleName() + ")."));
        } else {
            backlog.postpone(message.id(), Duration.ofSeconds(1L << message.attempts()));
        }
    }
}
