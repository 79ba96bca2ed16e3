package se.lyhord.register.verb.road;

import org.springframework.stereotype.Component;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.arende.CompanionArenden;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.RoadEvent.Followed;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;
import se.lyhord.register.verb.engine.Step;

/**
 * Lets what was opened beside an ärende go with it to another enhet: its flag calls the chef of the enhet where it stands, so that the new
 * one reads it, and the one who left does so no more.
 */
@Component
public class MoveCompanions {
    private final CompanionArenden companions;
    private final Arenden arenden;
    private final ArendeLog log;
    private final Signals signals;

    MoveCompanions(CompanionArenden companions, Arenden arenden, ArendeLog log, Signals signals) {
        this.companions = companions;
        this.arenden = arenden;
        this.log = log;
        this.signals = signals;
    }

    /** Those that are not ended and stood with it at that enhet; the reason stands in the log of the ärende that they follow. */
    public void along(Step step, String from) {
        Arende moved = step.arende();
        String to = moved.decided().unit();
        companions.holdOpenAt(moved.namnd(), moved.id(), from).forEach(companion -> {
            arenden.update(companion.follow(to));
            log.append(companion.id(), step.actor(), new Followed(moved.id(), moved.name(), from, to));
            signals.send(Signal.ARENDE, companion.id());
        });
    }
}
