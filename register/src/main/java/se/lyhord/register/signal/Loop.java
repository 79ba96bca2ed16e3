package se.lyhord.register.signal;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * Works for as long as there is something to do, then rests until it is woken or the interval has passed; an error is logged and waited out,
 * never the end.
 */
public abstract class Loop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final String name;
    private final Duration interval;
    private final Duration pause;
    private final Semaphore wakeups = new Semaphore(0);
    private final Set<Signal> wakers;
    private volatile @Nullable Thread thread;

    /**
     * Makes a loop that starts with the program.
     *
     * @param name of its thread
     * @param interval how long it rests unless it is woken
     * @param wakers signals that wake it
     */
    protected Loop(String name, Duration interval, Signal... wakers) {
        this(name, interval, Duration.ZERO, wakers);
    }

    /**
     * Makes a loop that never works more often than this, however often it is woken: what comes in between is one piece of work.
     *
     * @param pause from the end of a piece of work to the next at the earliest
     */
    protected Loop(String name, Duration interval, Duration pause, Signal... wakers) {
        this.name = name;
        this.pause = pause;
        this.wakers = Set.of(wakers);
        this.interval = interval.compareTo(SHORTEST) < 0 ? SHORTEST : interval;
    }

    /** Does one piece of work; returns whether there may be more. */
    protected abstract boolean workOnce() throws Exception;

    /** Frees what the loop held, after its last piece of work. */
    protected void stopped() {}

    /** Ends the rest. */
    public final void wake() {
        wakeups.release();
    }

    @EventListener
    final void on(Signalled event) {
        if (wakers.contains(event.signal())) {
            wake();
        }
    }

    private void run() {
        while (isRunning()) {
            try {
                wakeups.drainPermits();
                while (isRunning() && workOnce()) {
                    pause();
                }
                pause();
                rest();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                break;
            } catch (Throwable e) {
                // Also what is no exception, such as memory that ran out: a loop that has ended ends the bot.
                if (isRunning()) {
                    LOG.warn("{}: trying again in {}", name, interval, e);
                    restQuietly();
                }
            }
        }
        stopped();
    }

    private void pause() throws InterruptedException {
        if (pause.isPositive()) {
            Thread.sleep(pause);
        }
    }

    private void rest() throws InterruptedException {
        if (wakeups.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.trace("{}: woken", name);
        }
    }

    private void restQuietly() {
        try {
            Thread.sleep(interval);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final void start() {
        Thread starting =
                Thread.ofPlatform().name("lyhord-" + name).daemon(true).unstarted(this::run);
        thread = starting;
        starting.start();
    }

    @Override
    public final void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            wake();
            try {
                running.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public final boolean isRunning() {
        return thread != null;
    }
}
