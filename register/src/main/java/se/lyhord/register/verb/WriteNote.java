package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;

/** Writes a tjänsteanteckning: what was said or done, dated by the log and signed with the person's name (27 § förvaltningslagen). */
@Component
public class WriteNote {
    private final PerformVerb performVerb;

    WriteNote(PerformVerb performVerb) {
        this.performVerb = performVerb;
    }

    /**
     * Writes it, also in an ärende that is closed.
     *
     * @throws RefusedException when there is nothing in it
     */
    public Arende write(Account by, long id, String text) {
        String note = Words.required(text, "Skriv vad som har sagts eller gjorts.");
        return performVerb.perform(by, Verb.NOTE, id, step -> step.happened(new NoteWritten(note, by.name())));
    }
}
