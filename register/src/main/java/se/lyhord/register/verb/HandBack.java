package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.EnhetEvent.HandedBack;
import se.lyhord.register.handback.HandBacks;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;

/** Tells the registrator that the enhet is done, so that the ärende can be closed. */
@Component
public class HandBack {
    private final PerformVerb performVerb;
    private final HandBacks handBacks;

    HandBack(PerformVerb performVerb, HandBacks handBacks) {
        this.performVerb = performVerb;
        this.handBacks = handBacks;
    }

    /**
     * Does it; any step along the road afterwards, such as another enhet, ends it.
     *
     * @param note what the registrator should know; of an ärende without an answer, why there is none
     * @throws RefusedException when no enhet has it, it has been done before, or there is neither answer nor note
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
            if (!handBacks.add(id, words, by)) {
                throw new RefusedException("Registratorn har redan fått veta att ni är klara.");
            }
            step.happened(new HandedBack(words));
        });
    }
}
