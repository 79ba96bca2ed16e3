package se.lyhord.console.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

/** Passes the register's signals on to the components that are on somebody's screen, to each at most twice a second unless it asks for less. */
@org.springframework.stereotype.Component
public class Live {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final int AT_A_TIME = 4;

    /** Each with how long it rests between its turns. */
    private final Map<Follower, Duration> followers = new ConcurrentHashMap<>();

    /** So many turns at a time, that those who wait for an answer of their own go first. */
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    private final TaskExecutor executor;

    Live(TaskExecutor applicationTaskExecutor) {
        this.executor = applicationTaskExecutor;
    }

    /** Lets the component react to these signals for as long as it is attached; the reaction runs with its UI locked. */
    public void follow(Component component, Set<Signal> wanted, Runnable reaction) {
        follow(component, wanted, PAUSE, reaction);
    }

    /** The same for what costs more: it reacts once in each pause at most. */
    public void follow(Component component, Set<Signal> wanted, Duration pause, Runnable reaction) {
        component.addAttachListener(attached ->
                keep(component, pause, new Follower(attached.getUI(), EnumSet.copyOf(wanted), any -> true, reaction)));
    }

    /** The same for what shows one ärende at a time: it need not react to what happens to others. */
    public void follow(Component component, Set<Signal> wanted, LongPredicate shown, Runnable reaction) {
        component.addAttachListener(attached ->
                keep(component, PAUSE, new Follower(attached.getUI(), EnumSet.copyOf(wanted), shown, reaction)));
    }

    private void keep(Component component, Duration pause, Follower follower) {
        followers.put(follower, pause);
        component.addDetachListener(detached -> {
            followers.remove(follower);
            detached.unregisterListener();
        });
    }

    /** Lets the component look by itself for as long as it is attached, for what nobody would signal. */
    public void look(Component component, Duration every, Runnable reaction) {
        component.addAttachListener(attached -> {
            Follower follower = new Follower(attached.getUI(), Set.of(), any -> false, reaction);
            keep(component, every, follower);
            later(every, () -> lookAgain(follower, every));
        });
    }

    private void lookAgain(Follower follower, Duration every) {
        if (followers.containsKey(follower)) {
            tell(follower);
            later(every, () -> lookAgain(follower, every));
        }
    }

    @EventListener
    void on(Signalled signalled) {
        followers.forEach((follower, pause) -> {
            if (follower.wants(signalled)) {
                follower.plan(System.nanoTime(), pause).ifPresent(wait -> later(wait, () -> tell(follower)));
            }
        });
    }

    private void later(Duration wait, Runnable task) {
        Executor then = wait.isZero()
                ? executor
                : CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS, executor);
        then.execute(task);
    }

    /** What is signalled while it waits for its turn is the same turn: the busier the node, the fewer turns there are. */
    private void tell(Follower follower) {
        turns.acquireUninterruptibly();
        try {
            follower.begins(System.nanoTime());
            UI ui = follower.ui();
            ui.accessLater(follower.reaction()::run, () -> followers.remove(follower))
                    .run();
        } finally {
            turns.release();
        }
    }
}
