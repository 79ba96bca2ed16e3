package se.lyhord.register.year;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import se.lyhord.register.TurnableClock;

/** Time in which things happen one after the other. */
final class Year {
    private final PriorityQueue<Happening> happenings =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparing(Happening::number));
    private final TurnableClock clock;
    private long planned;

    Year(TurnableClock clock) {
        this.clock = clock;
    }

    /** This is going to happen. */
    void at(Instant moment, Runnable what) {
        happenings.add(new Happening(moment, planned++, what));
    }

    /** Lets everything happen, also what is planned on the way. */
    void pass() {
        for (Happening next = happenings.poll(); next != null; next = happenings.poll()) {
            clock.turnTo(next.at());
            next.what().run();
        }
    }

    private record Happening(Instant at, long number, Runnable what) {}
}
