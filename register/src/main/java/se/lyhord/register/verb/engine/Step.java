package se.lyhord.register.verb.engine;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Person;
import se.lyhord.register.absence.Presence;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.letter.LetterWriter;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;

/** One verb at work on one ärende: what it changes is collected here and kept when the verb has come to its end. */
public final class Step {
    private final LetterWriter writer;
    private final RoutineInForce routine;
    private final Organisation organisation;
    private final Presence presence;
    private final String actor;
    private final StepOutcome outcome = new StepOutcome();
    private boolean citizenIsTold;
    private Arende arende;

    Step(
            LetterWriter writer,
            RoutineInForce routine,
            Organisation organisation,
            Presence presence,
            String actor,
            Arende arende) {
        this.writer = writer;
        this.routine = routine;
        this.organisation = organisation;
        this.presence = presence;
        this.actor = actor;
        this.arende = arende;
    }

    /** The ärende as it is by now. */
    public Arende arende() {
        return arende;
    }

    /** The routine that it follows. */
    public RoutineInForce routine() {
        return routine;
    }

    /** Its rules. */
    public Rutin rutin() {
        return routine.rutin();
    }

    /** Who works at the nämnd today, whichever routine the ärende follows. */
    public Organisation organisation() {
        return organisation;
    }

    /** Address of the one who does this person's work today; the person's own when everybody is away. */
    public String addressToday(Person person) {
        return presence.inPlaceOf(person.id()).orElse(person).email();
    }

    /** User name of the one who does it. */
    public String actor() {
        return actor;
    }

    /** It becomes this, because of that. */
    public void becomes(Arende next, ArendeEvent event) {
        arende = next;
        outcome.add(event);
    }

    /** What follows from the verb by itself is known: the ärende stays like this. */
    void settles(Arende next) {
        arende = next;
    }

    /** Something happened that leaves the ärende as it is. */
    public void happened(ArendeEvent event) {
        outcome.add(event);
    }

    /** A duty is done. */
    public void did(Duty duty) {
        did(duty, null);
    }

    /** A duty was done at that moment; null for now. */
    public void did(Duty duty, @Nullable Instant when) {
        outcome.add(new DoneDuty(duty, when, null));
    }

    /** A duty is done by a letter of this step, unless that waits for a person to send it. */
    public void didBy(Brevslag letter, Duty duty) {
        outcome.add(new DoneDuty(duty, null, letter));
    }

    /** What was done did not help: the duty waits again. */
    public void mustAgain(Duty duty) {
        outcome.addAgain(duty);
    }

    /** Writes to the citizen, if there is a way to reach one. */
    public void tellCitizen(Brevslag kind, Map<String, String> more) {
        if (arende.sender().canBeWrittenTo()) {
            citizenIsTold = true;
            outcome.add(settled -> writer.toCitizen(settled, routine, kind, more));
        }
    }

    /**
     * The letter to the citizen says this instead of what the routine's template makes of it; null leaves it as it is.
     *
     * @throws RefusedException for a letter that has no subject on one line, or no text
     */
    public void reword(@Nullable Brev words) {
        outcome.reword(words);
    }

    /** Whether a letter goes to the citizen. */
    public boolean tellsCitizen() {
        return citizenIsTold;
    }

    /** Writes to a colleague. */
    public void tellColleague(Brevslag kind, String address, Map<String, String> more) {
        outcome.add(settled -> writer.toColleague(settled, routine, kind, address, more));
    }

    /** Sends another authority the citizen's message. */
    public void tellAuthority(String address, Map<String, String> more) {
        outcome.add(settled -> writer.toColleague(settled, routine, Brevslag.TILL_ANNAN_MYNDIGHET, address, more)
                .carryingOriginal());
    }

    /** A colleague must be told something. */
    public void call(Call call) {
        outcome.add(call);
    }

    /** Whether something of this sort has happened in this step. */
    boolean has(Class<? extends ArendeEvent> what) {
        return outcome.events().stream().anyMatch(what::isInstance);
    }

    /** What it has collected by now. */
    StepOutcome outcome() {
        return outcome;
    }
}
