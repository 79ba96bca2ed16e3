package se.lyhord.intake.scenario;

import java.util.concurrent.atomic.AtomicInteger;
import se.lyhord.register.suggest.Suggestions;

/** The towns of the five routines. */
final class Towns {
    private final PostOffice office;
    private final TownClock clock;
    private final Verbs verbs;
    private final Suggestions suggestions;
    private final AtomicInteger citizens = new AtomicInteger();

    Towns(PostOffice office, TownClock clock, Verbs verbs, Suggestions suggestions) {
        this.office = office;
        this.clock = clock;
        this.verbs = verbs;
        this.suggestions = suggestions;
    }

    /** The town of a routine, on a Friday in November. */
    Town of(String namnd) {
        clock.set("2026-11-20T09:00");
        return new Town(namnd, office, clock, verbs, suggestions.classifierOf(namnd), citizens);
    }
}
