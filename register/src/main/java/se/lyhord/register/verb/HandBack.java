package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.EnhetEvent.HandedBack;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.handback.HandBacks;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;

/** Tells the registrator that the enhet is done, so that the ärende can be closed. */
@Component
public class HandBack {
    private final PerformVerb performVerb;
    private final HandBacks handBacks;
    private final CloseArende close;

    HandBack(PerformVerb performVerb, HandBacks handBacks, CloseArende close) {
        this.performVerb = performVerb;
        this.handBacks = handBacks;
        this.close = close;
    }

    /**
     * Does it; any step along the road afterwards, such as another enhet, ends it.
     *
     * @param note what the registrator should know; of an ärende without an answer, why there is none, and where the routine wants a
     *     utredning that nobody has written down, what it showed
     * @throws RefusedException when no enhet has it, it has been done before, or there is neither answer nor note, or no utredning
     */
    public Arende toRegistrator(Account by, long id, String note) {
        String words = note.strip();
        return performVerb.perform(by, Verb.HAND_BACK, id, step -> {
            ArendeStatus status = step.arende().status();
            if (status != ArendeStatus.FORDELAT && status != ArendeStatus.BESVARAT) {
                throw new RefusedException("Ärendet ligger inte hos någon enhet.");
            }
            if (status == ArendeStatus.FORDELAT && words.isEmpty()) {
                throw new RefusedException(
                        "Ärendet har inget svar. Svara först, eller skriv varför det ska avslutas utan svar.");
            }
            if (status == ArendeStatus.BESVARAT && close.wantsNote(step.arende(), step.rutin())) {
                if (words.isEmpty()) {
                    throw new RefusedException(
                            "Rutinen vill ha hela ärendet med utredningen. Skriv vad ni kom fram till, så att registratorn kan avsluta det.");
                }
                // What the enhet found is the record of its utredning, so that nobody is asked for it again.
                step.happened(new NoteWritten(step.arende().name() + ": " + words, by.name()));
            }
            if (!handBacks.add(id, words, by)) {
                throw new RefusedException("Registratorn har redan fått veta att ni är klara.");
            }
            step.happened(new HandedBack(words));
        });
    }
}
