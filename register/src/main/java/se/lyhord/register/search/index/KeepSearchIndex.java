package se.lyhord.register.search.index;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lyhord.register.database.ReadsTables;
import se.lyhord.register.signal.Loop;
import se.lyhord.register.signal.Signal;

/** Lets what has changed be found, soon after it has. */
@Component
@ReadsTables
class KeepSearchIndex extends Loop {
    private final SearchIndex index;

    KeepSearchIndex(SearchIndex index, @Value("${lyhord.search.interval:5s}") Duration interval) {
        super("search-index", interval, Signal.ARENDE);
        this.index = index;
    }

    @Override
    protected boolean workOnce() {
        return index.refresh();
    }
}
