package se.lyhord.console.look;

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

    Looks(Onlookers onlookers, SharedLooks shared, Live live) {
        this.onlookers = onlookers;
        this.shared = shared;
        this.live = live;
    }

    /** One for a page of this person. */
    public LookLine line(Account account) {
        return new LookLine(onlookers, shared, account, live);
    }
}
