package se.lyhord.console.live;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What many open pages look up at the same moment: read once for all of them until it is forgotten, and in no case kept for long. */
public final class Shared<K, V> {
    /** A signal may be lost. */
    private static final long LONGEST = Duration.ofSeconds(5).toNanos();

    private final Function<K, V> reading;
    private volatile Map<K, Read<V>> reads = new ConcurrentHashMap<>();

    /** Nothing has been read yet. */
    public Shared(Function<K, V> reading) {
        this.reading = reading;
    }

    /** As it was when it was last read; those who come meanwhile wait for the one who reads. */
    public V get(K key) {
        return reads.compute(
                        key,
                        (same, before) -> before != null && System.nanoTime() - before.at() < LONGEST
                                ? before
                                : new Read<>(System.nanoTime(), reading.apply(same)))
                .value();
    }

    /** Whoever asks from now on is told what holds now; what is being read meanwhile is for those who asked before. */
    public void forget() {
        reads = new ConcurrentHashMap<>();
    }

    private record Read<V>(long at, V value) {}
}
