package se.lyhord.register.verb.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Person;
import se.lyhord.register.absence.Presence;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Letter;
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
    private final List<ArendeEvent> events = new ArrayList<>();
    private final List<Function<Arende, Letter>> letters = new ArrayList<>();
    private final List<Duty> done = new ArrayList<>();
    private final List<Duty> doneByAnswer = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Duty> again = new ArrayList<>();
    private Rewording rewording = new Rewording(null);
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
        events.add(event);
    }

    /** What follows from the verb by itself is known: the ärende stays like this. */
    void settles(Arende next) {
        arende = next;
    }

    /** Something happened that leaves the ärende as it is. */
    public void happened(ArendeEvent event) {
        events.add(event);
    }

    /** A duty is done. */
    public void did(Duty duty) {
        done.add(duty);
    }

    /** A duty is done by a letter of this step, unless that waits for a person to send it. */
    public void didByAnswer(Duty duty) {
        doneByAnswer.add(duty);
    }

    /** What was done did not help: the duty waits again. */
    public void mustAgain(Duty duty) {
        again.add(duty);
    }

    /** Writes to the citizen, if there is a way to reach one. */
    public void tellCitizen(Brevslag kind, Map<String, String> more) {
        if (arende.sender().canBeWrittenTo()) {
            citizenIsTold = true;
            letters.add(settled -> writer.toCitizen(settled, routine, kind, more));
        }
    }

    /**
     * The letter to the citizen says this instead of what the routine's template makes of it; null leaves it as it is.
     *
     * @throws RefusedException for a letter that has no subject on one line, or no text
     */
    public void reword(@Nullable Brev words) {
        rewording = new Rewording(words);
    }

    /** Whether a letter goes to the citizen. */
    public boolean tellsCitizen() {
        return citizenIsTold;
    }

    /** Writes to a colleague. */
    public void tellColleague(Brevslag kind, String address, Map<String, String> more) {
        letters.add(settled -> writer.toColleague(settled, routine, kind, address, more));
    }

    /** Sends another authority the citizen's message. */
    public void tellAuthority(String address, Map<String, String> more) {
        letters.add(settled -> writer.toColleague(settled, routine, Brevslag.TILL_ANNAN_MYNDIGHET, address, more)
                .carryingOriginal());
    }

    /** Sends a letter that was written otherwise. */
    void send(Letter letter) {
        letters.add(_ -> letter);
    }

    /** A colleague must be told something. */
    public void call(Call call) {
        calls.add(call);
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    List<ArendeEvent> events() {
        return List.copyOf(events);
    }

    /** The letters, which tell what holds when the verb has come to its end. */
    List<WrittenLetter> letters() {
        return letters.stream()
                .map(letter -> rewording.of(letter.apply(arende)))
                .toList();
    }

    List<Duty> done() {
        return List.copyOf(done);
    }

    List<Duty> doneByAnswer() {
        return List.copyOf(doneByAnswer);
    }

    List<Duty> again() {
        return List.copyOf(again);
    }
}
