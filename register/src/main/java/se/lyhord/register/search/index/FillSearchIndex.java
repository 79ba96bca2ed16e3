package se.lyhord.register.search.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes every search row at once, several batches beside each other; for a database that nobody else writes in meanwhile. */
@Component
public class FillSearchIndex {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SearchRows rows;
    private final Vocabulary vocabulary;

    FillSearchIndex(JdbcClient jdbc, TransactionTemplate transaction, SearchRows rows, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rows = rows;
        this.vocabulary = vocabulary;
    }

    /**
     * Makes the rows of all ärenden.
     *
     * @param progress hears after each batch up to which id all are looked at, about
     */
    public void fill(int threads, LongConsumer progress) throws InterruptedException, ExecutionException {
        long last = jdbc.sql("select coalesce(max(id), 0) from arende")
                .query(Long.class)
                .single();
        AtomicLong next = new AtomicLong(1);
        Callable<Map<String, Set<String>>> work = () -> {
            Map<String, Set<String>> words = new HashMap<>();
            for (long from = next.getAndAdd(BATCH); from <= last; from = next.getAndAdd(BATCH)) {
                make(from, words);
                progress.accept(Math.min(last, from + BATCH - 1));
            }
            return words;
        };
        Map<String, Set<String>> words = new HashMap<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<Map<String, Set<String>>>> all = executor.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> work).toList());
            for (Future<Map<String, Set<String>>> one : all) {
                add(words, one.get());
            }
        }
        transaction.executeWithoutResult(status -> vocabulary.add(words));
    }

    private static void add(Map<String, Set<String>> words, Map<String, Set<String>> more) {
        more.forEach((namnd, found) ->
                words.computeIfAbsent(namnd, any -> new HashSet<>()).addAll(found));
    }

    private void make(long from, Map<String, Set<String>> words) {
        transaction.executeWithoutResult(
                status -> rows.make(LongStream.range(from, from + BATCH).boxed().toList(), more -> add(words, more)));
    }
}
