package se.lyhord.register.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.config.routine.Rutin;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.letter.LetterWriter;
import se.lyhord.register.routine.RoutineInForce;

/** One verb at work on one ärende: what it changes is collected here and kept when the verb has come to its end. */
final class Step {
    private final LetterWriter writer;
    private final RoutineInForce routine;
    private final String actor;
    private final List<ArendeEvent> events = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<Duty> done = new ArrayList<>();
    private Arende arende;

    Step(LetterWriter writer, RoutineInForce routine, String actor, Arende arende) {
        this.writer = writer;
        this.routine = routine;
        this.actor = actor;
        this.arende = arende;
    }

    /** The ärende as it is by now. */
    Arende arende() {
        return arende;
    }

    /** The routine that it follows. */
    RoutineInForce routine() {
        return routine;
    }

    Rutin rutin() {
        return routine.rutin();
    }

    /** User name of the one who does it. */
    String actor() {
        return actor;
    }

    /** It becomes this, because of that. */
    void becomes(Arende next, ArendeEvent event) {
        arende = next;
        events.add(event);
    }

    /** Something happened that leaves the ärende as it is. */
    void happened(ArendeEvent event) {
        events.add(event);
    }

    /** A duty is done. */
    void did(Duty duty) {
        done.add(duty);
    }

    /** Writes to the citizen, if there is a way to reach one. */
    void tellCitizen(Brevslag kind, Map<String, String> more) {
        if (arende.sender().canBeWrittenTo()) {
            letters.add(writer.toCitizen(arende, routine, kind, more));
        }
    }

    /** Writes to a colleague. */
    void tellColleague(Brevslag kind, String address, Map<String, String> more) {
        letters.add(writer.toColleague(arende, routine, kind, address, more));
    }

    /** Sends a letter that was written otherwise. */
    void send(Letter letter) {
        letters.add(letter);
    }

    List<ArendeEvent> events() {
        return List.copyOf(events);
    }

    List<Letter> letters() {
        return List.copyOf(letters);
    }

    List<Duty> done() {
        return List.copyOf(done);
    }
}
