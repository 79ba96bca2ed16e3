package se.lyhord.register.year;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.remind.Reminders;

/** Two nodes that remind and one that sends, at the same time; now and then one of them is killed before it commits. */
final class Nodes implements AutoCloseable {
    private static final int KILLED_EVERY = 5;

    private final ExecutorService threads = Executors.newFixedThreadPool(3);
    private final Reminders reminders;
    private final TransactionTemplate transaction;
    private final Postman postman;
    private final List<String> namnder;
    private int rounds;

    Nodes(Reminders reminders, TransactionTemplate transaction, Postman postman, List<String> namnder) {
        this.reminders = reminders;
        this.transaction = transaction;
        this.postman = postman;
        this.namnder = namnder;
    }

    /** One round of all of them, and what they planned is sent. */
    void work() {
        Runnable second = ++rounds % KILLED_EVERY == 0 ? this::remindAndDie : this::remind;
        together(this::remind, second, this::send);
        send();
    }

    private void remind() {
        namnder.forEach(namnd -> {
            while (reminders.runOnce(namnd)) {
                Thread.onSpinWait();
            }
        });
    }

    private void remindAndDie() {
        namnder.forEach(namnd -> transaction.executeWithoutResult(status -> {
            reminders.runOnce(namnd);
            status.setRollbackOnly();
        }));
    }

    private void send() {
        namnder.forEach(postman::takeAll);
    }

    private void together(Runnable... work) {
        try {
            List<Callable<Object>> tasks =
                    Stream.of(work).map(Executors::callable).toList();
            for (Future<Object> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
