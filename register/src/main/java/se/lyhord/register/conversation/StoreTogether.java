package se.lyhord.register.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores the first messages that come at about the same time in one transaction: they wait for the disk together, and the slower it is, the more
 * do. While some batches are on their way to the disk, the next is filled.
 */
final class StoreTogether {
    private static final Logger LOG = LoggerFactory.getLogger(StoreTogether.class);
    private static final int BATCHES = 4;
    private static final int MOST = 64;

    /** After which it is not known whether a message was stored; sent again with the same key it is stored once. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Larger ones, with files, go alone, so that nobody waits for another's pictures. */
    private static final int LARGEST = 64 * 1024;

    private final LinkedBlockingQueue<InWork> waiting = new LinkedBlockingQueue<>();
    private final Crowd crowd = new Crowd();
    private final Executor writers;
    private final JdbcClient jdbc;

    StoreTogether(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.writers = writers();
    }

    /** Threads of the machine: a virtual one that holds a batch would queue for a core behind all who wait for that batch. */
    private static Executor writers() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                BATCHES,
                BATCHES,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("lyhord-store-", 1).daemon(true).factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Stores it; it is on the disk when this returns. */
    StoredRow store(FirstRow row) {
        crowd.enter();
        try {
            return row.bytes().length > LARGEST
                    ? new FirstRows(List.of(row)).store(jdbc).getFirst()
                    : storeWithOthers(row);
        } finally {
            crowd.leave();
        }
    }

    private StoredRow storeWithOthers(FirstRow row) {
        InWork one = new InWork(row, new CompletableFuture<>());
        waiting.add(one);
        writers.execute(this::storeWaiting);
        return one.result();
    }

    /** Those whose message is not stored yet. */
    Crowd crowd() {
        return crowd;
    }

    private void storeWaiting() {
        List<InWork> batch = new ArrayList<>(MOST);
        waiting.drainTo(batch, MOST);
        if (!batch.isEmpty()) {
            batch.sort((one, other) -> one.row().compareTo(other.row()));
            store(batch);
        }
    }

    private void store(List<InWork> batch) {
        try {
            List<StoredRow> stored =
                    new FirstRows(batch.stream().map(InWork::row).toList()).store(jdbc);
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).stored().complete(stored.get(i));
            }
        } catch (RuntimeException | Error e) {
            if (e instanceof CannotGetJdbcConnectionException) {
                // The database is away: those behind need not wait in their turn to learn it.
                List<InWork> all = new ArrayList<>(batch);
                waiting.drainTo(all);
                fail(all, e);
            } else if (batch.size() == 1 || e instanceof DataAccessResourceFailureException) {
                fail(batch, e);
            } else {
                LOG.info("A batch of {} could not be stored, its halves are tried", batch.size(), e);
                store(batch.subList(0, batch.size() / 2));
                store(batch.subList(batch.size() / 2, batch.size()));
            }
        }
    }

    /** What has its outcome already keeps it. */
    private static void fail(List<InWork> these, Throwable why) {
        these.forEach(one -> one.stored().completeExceptionally(why));
    }

    private record InWork(FirstRow row, CompletableFuture<StoredRow> stored) {
        StoredRow result() {
            try {
                return stored.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                throw new QueryTimeoutException("The database has not answered for " + PATIENCE, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Nobody waits for the answer any more", e);
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case RuntimeException refused -> throw refused;
                    case Error broken -> throw broken;
                    case null, default -> throw new IllegalStateException(e);
                }
            }
        }
    }
}
