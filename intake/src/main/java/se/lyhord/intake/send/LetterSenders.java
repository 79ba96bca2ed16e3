package se.lyhord.intake.send;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import se.lyhord.register.signal.Loop;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

/** The loops that send, as many as there can be connections. */
final class LetterSenders implements SmartLifecycle {
    private final List<? extends Loop> loops;

    LetterSenders(List<? extends Loop> loops) {
        this.loops = List.copyOf(loops);
    }

    @EventListener
    void on(Signalled event) {
        if (event.signal() == Signal.DISPATCH) {
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
