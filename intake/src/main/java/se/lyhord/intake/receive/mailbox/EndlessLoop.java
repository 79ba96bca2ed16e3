package se.lyhord.intake.receive.mailbox;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the adapter's loop again when it has ended. The adapter gives up for good on any failure that is not a mail exception, such as a folder
 * that is not there; a mailbox that nobody reads any more is the one thing that must not happen.
 */
final class EndlessLoop implements Executor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EndlessLoop.class);

    private final String name;
    private final Duration pause;
    private volatile boolean closed;

    EndlessLoop(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    @Override
    public void execute(Runnable loop) {
        Thread.ofPlatform().name(name).daemon(true).start(() -> runForEver(loop));
    }

    private void runForEver(Runnable loop) {
        try {
            while (!closed) {
                try {
                    loop.run();
                } catch (RuntimeException | Error e) {
                    LOG.warn("{} ended, it starts again in {}", name, pause, e);
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
