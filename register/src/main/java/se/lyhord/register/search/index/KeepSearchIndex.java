package se.lyhord.register.search.index;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.lyhord.register.database.ReadsTables;
import se.lyhord.register.signal.Loop;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

/** Lets what has changed be found, soon after it has. */
@Component
@ReadsTables
class KeepSearchIndex extends Loop {
    private final SearchIndex index;

    KeepSearchIndex(SearchIndex index, @Value("${lyhord.search.interval:5s}") Duration interval) {
        super("search-index", interval);
        this.index = index;
    }

    @EventListener
    void on(Signalled event) {
        if (event.signal() == Signal.ARENDE) {
            wake();
        }
    }

    @Override
    protected boolean workOnce() {
        return index.refresh();
    }
}
