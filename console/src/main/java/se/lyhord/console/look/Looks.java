package se.lyhord.console.look;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.lyhord.console.live.Live;
import se.lyhord.register.access.Account;
import se.lyhord.register.look.Onlookers;

/** Makes the lines that say who else looks. */
@Component
public class Looks {
    private final Onlookers onlookers;
    private final SharedLooks shared;
    private final Live live;
    private final AtomicBoolean closing = new AtomicBoolean();

    Looks(Onlookers onlookers, SharedLooks shared, Live live) {
        this.onlookers = onlookers;
        this.shared = shared;
        this.live = live;
    }

    /** One for a page of this person. */
    public LookLine line(Account account) {
        return new LookLine(onlookers, shared, account, live, closing::get);
    }

    /** When the node goes down its pages end after the database has been let go of; what they looked at is forgotten by itself. */
    @EventListener
    void on(ContextClosedEvent closed) {
        closing.set(true);
    }
}
