package se.lyhord.intake.attachment;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a file be read for so long and no longer, on a thread of its own: one that does not end is left behind, and while as many as there are places
 * for are left behind no other file is begun. For one caller.
 */
final class BoundedReading {
    private static final Logger LOG = LoggerFactory.getLogger(BoundedReading.class);

    private final Duration longest;
    private final Semaphore places;

    BoundedReading(Duration longest, int places) {
        this.longest = longest;
        this.places = new Semaphore(places);
    }

    /** Whether a file can be begun now. */
    boolean hasPlace() {
        return places.availablePermits() > 0;
    }

    /** Reads it; waits for a place first. */
    FoundText read(Supplier<FoundText> reading) throws InterruptedException {
        places.acquire();
        AtomicReference<FoundText> found = new AtomicReference<>(new FoundText("", "Filen tog för lång tid att läsa."));
        Thread reader = Thread.ofPlatform()
                .name("lyhord-attachment")
                .daemon(true)
                .start(() -> {
                    try {
                        found.set(reading.get());
                    } catch (OutOfMemoryError e) {
                        LOG.warn("A file was too much to read", e);
                        found.set(new FoundText("", "Filen är för stor för att läsas."));
                    } catch (Throwable e) {
                        LOG.warn("A file could not be read", e);
                        found.set(new FoundText("", "Filens text kunde inte läsas."));
                    } finally {
                        places.release();
                    }
                });
        if (!reader.join(longest)) {
            reader.interrupt();
        }
        return found.get();
    }
}
