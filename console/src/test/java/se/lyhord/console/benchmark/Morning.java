package se.lyhord.console.benchmark;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import se.lyhord.console.benchmark.Registrar.Work;

/** What those who worked at the same time did, and how long they waited. */
final class Morning {
    private final Map<Work, Queue<Long>> waited = new ConcurrentHashMap<>();
    private final AtomicInteger confirmed = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final Map<String, AtomicInteger> ended = new ConcurrentHashMap<>();

    /** Something that a registrator waits for. */
    interface Asked {
        void run() throws IOException, InterruptedException;
    }

    void timed(Work work, Asked asked) throws IOException, InterruptedException {
        long start = System.nanoTime();
        asked.run();
        waited.computeIfAbsent(work, any -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - start);
    }

    void confirmed() {
        confirmed.incrementAndGet();
    }

    void refused() {
        refused.incrementAndGet();
    }

    void failed() {
        failed.incrementAndGet();
    }

    void ended(String why) {
        ended.computeIfAbsent(why, any -> new AtomicInteger()).incrementAndGet();
    }

    /** How many ärenden were confirmed, as far as those who did it could see. */
    int confirmations() {
        return confirmed.get();
    }

    /** Requests that were never answered, and pages that could not be used any more. */
    int failures() {
        return failed.get()
                + ended.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    Map<Work, Spread> spreads() {
        Map<Work, Spread> all = new EnumMap<>(Work.class);
        waited.forEach((work, times) -> all.put(work, Spread.of(times.stream())));
        return all;
    }

    @Override
    public String toString() {
        return "%d confirmed, %d not to be confirmed as suggested, %d requests failed, pages ended: %s"
                .formatted(confirmed.get(), refused.get(), failed.get(), ended.isEmpty() ? "none" : ended);
    }
}
