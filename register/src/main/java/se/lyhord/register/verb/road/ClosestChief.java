package se.lyhord.register.verb.road;

import java.util.Map;
import java.util.Optional;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Person;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.RoadEvent.TakenOver;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.Step;

/** Närmaste chef over whoever has an ärende: the enhet, or the chef who has taken it over. */
public final class ClosestChief {
    private final Step step;

    /** Over whoever has the ärende of this step. */
    public ClosestChief(Step step) {
        this.step = step;
    }

    /**
     * Hands the ärende to that chef, who gets a letter, or whoever does that chef's work today.
     *
     * @param reason for the log, which only colleagues read
     * @param task what the letter says that the chef is to do
     */
    public Person takesOver(String reason, String task) {
        Person chief = person();
        step.becomes(step.arende().takenOverBy(chief.id()), new TakenOver(chief.id(), reason));
        step.tellColleague(Brevslag.TILL_CHEF, step.addressToday(chief), Map.of("skal", task));
        return chief;
    }

    private Person person() {
        Arende arende = step.arende();
        Organisation organisation = step.organisation();
        String has = arende.handling().takenOverBy();
        Optional<Person> chief = has == null
                ? organisation.closestChief(arende.decided().unit())
                : organisation.person(has).flatMap(person -> organisation.person(person.chief()));
        return chief.orElseThrow(() -> new RefusedException(
                "Rutinen känner ingen närmaste chef över dem som har ärendet. Fördela om det i stället."));
    }
}
