package se.lyhord.register.signal;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/** Loops of one kind that work beside each other and are woken by the same signal. */
public final class Loops implements SmartLifecycle {
    private final Signal signal;
    private final List<? extends Loop> loops;

    /** Loops that start with the program. */
    public Loops(Signal signal, List<? extends Loop> loops) {
        this.signal = signal;
        this.loops = List.copyOf(loops);
    }

    @EventListener
    void on(Signalled event) {
        if (event.signal() == signal) {
            loops.forEach(Loop::wake);
        }
    }

    @Override
    public void start() {
        loops.forEach(Loop::start);
    }

    @Override
    public void stop() {
        loops.parallelStream().forEach(Loop::stop);
    }

    @Override
    public boolean isRunning() {
        return loops.stream().anyMatch(Loop::isRunning);
    }
}
