package se.lyhord.intake.converse;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lyhord.classifier.Suggestion;
import se.lyhord.register.suggest.Suggestions;

/** Asks the nämnd's classifier, but lets no citizen wait for it. */
final class SuggestInTime implements Suggesting, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SuggestInTime.class);
    private static final int LONGEST = 5_000;
    private static final int WAITING = 100;

    private final Suggestions suggestions;
    private final Duration patience;
    private final ThreadPoolExecutor threads;

    SuggestInTime(Suggestions suggestions, Duration patience) {
        this.suggestions = suggestions;
        this.patience = patience;
        int most = Runtime.getRuntime().availableProcessors();
        this.threads = new ThreadPoolExecutor(
                most,
                most,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("converse-", 0).daemon().factory());
    }

    @Override
    public Suggestion of(String namnd, String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        try {
            Future<Suggestion> thought =
                    threads.submit(() -> suggestions.classifierOf(namnd).suggest("", start));
            return wait(thought);
        } catch (RejectedExecutionException tooMany) {
            LOG.debug("Too many ask at once, so this conversation goes on without a suggestion", tooMany);
            return NOTHING;
        }
    }

    private Suggestion wait(Future<Suggestion> thought) {
        try {
            return thought.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            thought.cancel(true);
            LOG.info("A suggestion took more than {}, so the conversation goes on without it", patience);
            return NOTHING;
        } catch (ExecutionException failed) {
            LOG.warn("A suggestion failed, so the conversation goes on without it", failed);
            return NOTHING;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return NOTHING;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
