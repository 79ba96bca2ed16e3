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
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

/** Passes the register's signals on to the components that are on somebody's screen, to each at most twice a second unless it asks for less. */
@org.springframework.stereotype.Component
public class Live {
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Each with how long it rests between its turns. */
    private final Map<Follower, Duration> followers = new ConcurrentHashMap<>();

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
        component.addAttachListener(attached -> {
            Follower follower = new Follower(attached.getUI(), EnumSet.copyOf(wanted), reaction);
            followers.put(follower, pause);
            component.addDetachListener(detached -> {
                followers.remove(follower);
                detached.unregisterListener();
            });
        });
    }

    /** Lets the component look by itself for as long as it is attached, for what nobody would signal. */
    public void look(Component component, Duration every, Runnable reaction) {
        component.addAttachListener(attached -> {
            Follower follower = new Follower(attached.getUI(), Set.of(), reaction);
            followers.put(follower, every);
            later(every, () -> lookAgain(follower, every));
            component.addDetachListener(detached -> {
                followers.remove(follower);
                detached.unregisterListener();
            });
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
            if (follower.wants(signalled.signal())) {
                follower.plan(System.nanoTime(), pause)
                        .ifPresent(wait -> later(wait, () -> {
                            follower.begins(System.nanoTime());
                            tell(follower);
                        }));
            }
        });
    }

    private void later(Duration wait, Runnable task) {
        Executor then = wait.isZero()
                ? executor
                : CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS, executor);
        then.execute(task);
    }

    private void tell(Follower follower) {
        UI ui = follower.ui();
        ui.accessLater(follower.reaction()::run, () -> followers.remove(follower))
                .run();
    }
}
