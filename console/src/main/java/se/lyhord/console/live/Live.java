package se.lyhord.console.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

/** Passes the register's signals on to the components that are on somebody's screen. */
@org.springframework.stereotype.Component
public class Live {
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final TaskExecutor executor;

    Live(TaskExecutor applicationTaskExecutor) {
        this.executor = applicationTaskExecutor;
    }

    /** Lets the component react to signals for as long as it is attached; the reaction runs with its UI locked. */
    public void follow(Component component, Consumer<Signal> reaction) {
        component.addAttachListener(attached -> {
            Follower follower = new Follower(attached.getUI(), reaction);
            followers.add(follower);
            component.addDetachListener(detached -> {
                followers.remove(follower);
                detached.unregisterListener();
            });
        });
    }

    @EventListener
    void on(Signalled signalled) {
        followers.forEach(follower -> executor.execute(() -> tell(follower, signalled.signal())));
    }

    private void tell(Follower follower, Signal signal) {
        follower.ui()
                .accessLater(() -> follower.reaction().accept(signal), () -> followers.remove(follower))
                .run();
    }

    private record Follower(UI ui, Consumer<Signal> reaction) {}
}
