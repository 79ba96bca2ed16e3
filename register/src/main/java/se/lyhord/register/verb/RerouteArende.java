package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.RoadEvent.Rerouted;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.road.Copies;
import se.lyhord.register.verb.road.MoveCompanions;
import se.lyhord.register.verb.road.Units;

/** Gives an ärende to another enhet than the one that has it (omfördela); its frister become those of that enhet. */
@Component
public class RerouteArende {
    private final PerformVerb performVerb;
    private final MoveCompanions moveCompanions;

    RerouteArende(PerformVerb performVerb, MoveCompanions moveCompanions) {
        this.performVerb = performVerb;
        this.moveCompanions = moveCompanions;
    }

    /**
     * Gives it to another enhet, which gets its copies and what was opened beside it.
     *
     * @throws RefusedException without a reason, or when that enhet has it already or is none of ours
     */
    public Arende reroute(Account by, long id, String unit, String reason) {
        String why = Words.required(reason, "Skriv varför en annan enhet ska ha ärendet.");
        return performVerb.perform(by, Verb.REROUTE, id, step -> {
            String from = step.arende().decided().unit();
            String to = new Units(step.rutin()).ours(unit).id();
            step.becomes(step.arende().routeTo(to), new Rerouted(from, to, why));
            new Copies(step).toUnit();
            moveCompanions.along(step, from);
        });
    }
}
