package se.lyhord.console.queue;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.handle.ReadOnceMore;

/** A message that is read when it is first asked for, and then kept for as long as its sheet is open. */
final class OnceRead implements Supplier<ReadOnceMore> {
    private final Supplier<ReadOnceMore> reading;
    private @Nullable ReadOnceMore read;

    OnceRead(Supplier<ReadOnceMore> reading) {
        this.reading = reading;
    }

    @Override
    public ReadOnceMore get() {
        ReadOnceMore known = read == null ? reading.get() : read;
        read = known;
        return known;
    }
}
