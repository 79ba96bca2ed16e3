package se.lyhord.register.volume;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import se.lyhord.register.routine.RoutineInForce;

/** Writes the ärenden of a volume with COPY, several at a time; triggers and references rest meanwhile. */
final class FillDatabase {
    private static final int BATCH = 500;

    private final DataSource database;
    private final int threads;

    FillDatabase(DataSource database, int threads) {
        this.database = database;
        this.threads = threads;
    }

    /**
     * Writes all of them, and what must be true of the whole.
     *
     * @param progress hears after each batch how many are written
     */
    Plan fill(Volume volume, RoutineInForce routine, IntConsumer progress)
            throws InterruptedException, ExecutionException {
        Material material = new Material(routine.rutin());
        Drafts drafts = new Drafts(volume, material, routine);
        Plan plan = new Plan(volume, drafts);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        Callable<Void> work = () -> {
            Batch batch = new Batch(volume, drafts, plan, material, routine);
            try (Connection connection = quiet()) {
                for (int from = next.getAndAdd(BATCH); from < volume.arenden(); from = next.getAndAdd(BATCH)) {
                    int until = Math.min(volume.arenden(), from + BATCH);
                    IntStream.range(from, until).forEach(batch::add);
                    batch.send(connection);
                    connection.commit();
                    progress.accept(written.addAndGet(until - from));
                }
                loud(connection);
            }
            return null;
        };
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<Void>> all = executor.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> work).toList());
            for (Future<Void> one : all) {
                one.get();
            }
        }
        return plan;
    }

    private Connection quiet() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        run(connection, "set session_replication_role = replica");
        run(connection, "set synchronous_commit = off");
        return connection;
    }

    /** The connection goes back to those who need its triggers. */
    private static void loud(Connection connection) throws SQLException, IOException {
        run(connection, "reset session_replication_role");
        run(connection, "reset synchronous_commit");
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
