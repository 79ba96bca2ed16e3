package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.RoadEvent.Recused;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.road.Copies;
import se.lyhord.register.verb.road.MoveCompanions;
import se.lyhord.register.verb.road.Units;

/** Takes an ärende from an enhet where somebody is jävig; the new enhet hears of it at once (16–18 §§ förvaltningslagen). */
@Component
public class ReportJav {
    private final PerformVerb performVerb;
    private final MoveCompanions moveCompanions;

    ReportJav(PerformVerb performVerb, MoveCompanions moveCompanions) {
        this.performVerb = performVerb;
        this.moveCompanions = moveCompanions;
    }

    /**
     * Gives it to another enhet, which gets its copies and what was opened beside it.
     *
     * @param reason what makes somebody jävig; only the log has it
     * @throws RefusedException without a reason, or when the other enhet is the same one or none of ours
     */
    public Arende report(Account by, long id, String otherUnit, String reason) {
        String why = Words.required(reason, "Skriv vad jävet består i.");
        return performVerb.perform(by, Verb.JAV, id, step -> {
            String from = step.arende().decided().unit();
            String to = new Units(step.rutin()).ours(otherUnit).id();
            if (to.equals(from)) {
                throw new RefusedException("Vid jäv måste en annan enhet ta över.");
            }
            step.becomes(step.arende().routeTo(to), new Recused(from, to, why));
            new Copies(step).toUnit();
            moveCompanions.along(step, from);
        });
    }
}
