package se.lyhord.console.live;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

/** A component on somebody's screen. What is signalled while it waits for its turn is one turn together. */
final class Follower {
    private final UI ui;
    private final Set<Signal> wanted;
    private final Runnable reaction;
    private final LongPredicate shown;
    private boolean planned;
    private boolean hasBegun;
    private long lastBegun;

    Follower(UI ui, Set<Signal> wanted, LongPredicate shown, Runnable reaction) {
        this.shown = shown;
        this.ui = ui;
        this.wanted = Set.copyOf(wanted);
        this.reaction = reaction;
    }

    UI ui() {
        return ui;
    }

    Runnable reaction() {
        return reaction;
    }

    boolean wants(Signalled signalled) {
        return wanted.contains(signalled.signal()) && signalled.isAbout(shown);
    }

    /** How long to wait for its turn; empty when that has been planned already. */
    synchronized Optional<Duration> plan(long now, Duration pause) {
        if (planned) {
            return Optional.empty();
        }
        planned = true;
        Duration wait = Duration.ofNanos(lastBegun - now).plus(pause);
        return Optional.of(hasBegun && wait.isPositive() ? wait : Duration.ZERO);
    }

    synchronized void begins(long now) {
        planned = false;
        hasBegun = true;
        lastBegun = now;
    }
}
