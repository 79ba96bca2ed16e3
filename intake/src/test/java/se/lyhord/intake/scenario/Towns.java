package se.lyhord.intake.scenario;

import java.util.concurrent.atomic.AtomicInteger;
import se.lyhord.classifier.Classifier;

/** The towns of the five routines. */
final class Towns {
    private final PostOffice office;
    private final TownClock clock;
    private final Verbs verbs;
    private final Classifier classifier;
    private final AtomicInteger citizens = new AtomicInteger();

    Towns(PostOffice office, TownClock clock, Verbs verbs, Classifier classifier) {
        this.office = office;
        this.clock = clock;
        this.verbs = verbs;
        this.classifier = classifier;
    }

    /** The town of a routine, on a Friday in November. */
    Town of(String namnd) {
        clock.set("2026-11-20T09:00");
        return new Town(namnd, office, clock, verbs, classifier, citizens);
    }
}
