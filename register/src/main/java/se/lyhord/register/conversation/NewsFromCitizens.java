package se.lyhord.register.conversation;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import se.lyhord.register.signal.Loop;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/**
 * Tells all nodes that citizens have written, the first at once and then a few times a second at most, however many they are. A transaction that
 * itself notifies waits for every other that does, which would make citizens wait for each other; should this node die in between, the message
 * is stored and whoever waits for signals finds it by looking.
 */
@Component
class NewsFromCitizens extends Loop {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Signals signals;
    private final AtomicBoolean come = new AtomicBoolean();

    NewsFromCitizens(Signals signals) {
        super("news", Duration.ofSeconds(2), PAUSE);
        this.signals = signals;
    }

    void come() {
        come.set(true);
        wake();
    }

    @Override
    protected boolean workOnce() {
        if (!come.getAndSet(false)) {
            return false;
        }
        try {
            signals.send(Signal.LEDGER);
            signals.send(Signal.CONVERSATION);
        } catch (RuntimeException e) {
            come.set(true);
            throw e;
        }
        return true;
    }
}
