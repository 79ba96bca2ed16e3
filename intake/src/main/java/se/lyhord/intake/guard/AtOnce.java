package se.lyhord.intake.guard;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Those who are sending at this moment: however slowly somebody sends, others keep their places. Large bodies share a part of the memory among
 * them, since files fill several times their size while they are stored.
 */
final class AtOnce {
    private static final Pause OWN = new Pause(Duration.ofSeconds(10), true);
    private static final Pause ALL = new Pause(Duration.ofSeconds(10), false);
    private static final int PART_OF_MEMORY = 16;
    private static final long LARGEST = SizeLimit.LARGEST_WITH_FILES;

    private final int mostOfOne;
    private final long mostBytesOfOne;
    private final Semaphore places;
    private final Semaphore kilobytes;
    private final Map<Client, Sending> open = new ConcurrentHashMap<>();

    AtOnce(int mostOfOne, int mostOfAll, long memory) {
        long bytes = Math.max(LARGEST, memory / PART_OF_MEMORY);
        this.mostOfOne = mostOfOne;
        this.mostBytesOfOne = Math.max(LARGEST, bytes / 4);
        this.places = new Semaphore(mostOfAll);
        this.kilobytes = new Semaphore((int) Math.min(Integer.MAX_VALUE, bytes >> 10));
    }

    /** Takes a place for a body of so many bytes, to be given back with {@link #leave}; gives how long to wait where there is none. */
    Optional<Pause> enter(Client client, long length) {
        long large = large(length);
        Sending now = open.merge(client, new Sending(1, large), Sending::with);
        if (now.count() > mostOfOne || (large > 0 && now.bytes() > mostBytesOfOne)) {
            without(client, large);
            return Optional.of(OWN);
        }
        if (!places.tryAcquire()) {
            without(client, large);
            return Optional.of(ALL);
        }
        if (!kilobytes.tryAcquire((int) (large >> 10))) {
            places.release();
            without(client, large);
            return Optional.of(ALL);
        }
        return Optional.empty();
    }

    void leave(Client client, long length) {
        long large = large(length);
        kilobytes.release((int) (large >> 10));
        places.release();
        without(client, large);
    }

    private void without(Client client, long large) {
        open.computeIfPresent(client, (same, sending) -> {
            Sending left = sending.with(new Sending(-1, -large));
            return left.count() == 0 ? null : left;
        });
    }

    /** Words alone need no part of it, so that they go on while others send films; what is too large is not read. */
    private static long large(long length) {
        return length <= SizeLimit.LARGEST ? 0 : Math.min(length, LARGEST);
    }

    private record Sending(int count, long bytes) {
        Sending with(Sending other) {
            return new Sending(count + other.count, bytes + other.bytes);
        }
    }
}
