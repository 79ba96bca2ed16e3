package se.lyhord.intake.handle;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.ledger.Backlog;
import se.lyhord.register.ledger.Waiting;
import se.lyhord.register.signal.Loop;

/**
 * Handles what waits in the ledger for one nämnd, in its order: while the outcomes of one batch are written, the next is read. A message that keeps failing is
 * quarantined and never blocks the next.
 */
final class HandleWaitingMessages extends Loop {
    private static final Logger LOG = LoggerFactory.getLogger(HandleWaitingMessages.class);

    /** Whoever waits for an answer goes before what has arrived, though never for long. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final CitizensDoor door;
    private final Backlog backlog;
    private final ReadBatch readBatch;
    private final HandleMessages handleMessages;
    private final SetAside setAside;
    private final HandlingTime time;
    private final Duration lease;
    private final String namnd;
    private @Nullable Reading reading;

    HandleWaitingMessages(
            CitizensDoor door,
            Backlog backlog,
            ReadBatch readBatch,
            HandleMessages handleMessages,
            SetAside setAside,
            HandlingTime time,
            IntakeProperties intake,
            String namnd) {
        super("handle-" + namnd, intake.interval());
        this.door = door;
        this.backlog = backlog;
        this.readBatch = readBatch;
        this.handleMessages = handleMessages;
        this.setAside = setAside;
        this.time = time;
        this.lease = intake.messageLease();
        this.namnd = namnd;
    }

    @Override
    protected boolean workOnce() throws InterruptedException {
        door.awaitCalm(PATIENCE);
        Reading before = reading;
        List<Waiting> next = claim(before);
        reading = null;
        List<Understood> understood = before == null ? List.of() : before.finished(setAside::after);
        // Begun only now, so that one batch at most is in memory as bytes; of the one before it there are only texts.
        reading = begin(
                next.stream().filter(message -> !setAside.isGivenUp(message)).toList());
        handle(understood);
        return before != null || !next.isEmpty();
    }

    private @Nullable Reading begin(List<Waiting> batch) {
        return batch.isEmpty() ? null : readBatch.begin(batch);
    }

    private List<Waiting> claim(@Nullable Reading before) {
        if (before == null) {
            return backlog.claim(namnd, lease);
        }
        return before.letsOthersAhead() ? backlog.claimAhead(namnd, lease) : List.of();
    }

    private void handle(List<Understood> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            handleMessages.handle(batch);
            time.end(batch);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException databaseAway) {
            throw databaseAway;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (batch.size() == 1) {
                setAside.after(batch.getFirst().waiting(), e);
            } else {
                LOG.info("A batch of {} failed, its messages are handled one by one", batch.size(), e);
                batch.forEach(message -> handle(List.of(message)));
            }
        }
    }

    @Override
    protected void stopped() {
        Reading last = reading;
        if (last != null) {
            try {
                handle(last.finished(setAside::after));
            } catch (RuntimeException | InterruptedException e) {
                LOG.info("The last batch is handled after the next start", e);
            }
        }
    }
}
