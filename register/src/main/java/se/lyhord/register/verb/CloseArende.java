package se.lyhord.register.verb;

import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.config.routine.rule.Avslut;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.DecidedLetters;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.EnhetEvent.InquiryWritten;
import se.lyhord.register.event.PastEvents;
import se.lyhord.register.event.RoadEvent.Closed;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.event.WorkEvent.ProviderReplied;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;

/** Closes an ärende in the diary: only with an answer, or with a tjänsteanteckning that carries the diarienummer. */
@Component
public class CloseArende {
    private static final List<Class<? extends ArendeEvent>> WRITTEN =
            List.of(NoteWritten.class, ProviderReplied.class, InquiryWritten.class);

    private final PerformVerb performVerb;
    private final PastEvents past;
    private final DecidedLetters letters;

    CloseArende(PerformVerb performVerb, PastEvents past, DecidedLetters letters) {
        this.performVerb = performVerb;
        this.past = past;
        this.letters = letters;
    }

    /**
     * Closes what has been answered.
     *
     * @throws RefusedException when it has not, or the routine wants the utredning too and there is none
     */
    public Arende close(Account by, long id) {
        return close(by, id, "");
    }

    /**
     * Closes with a tjänsteanteckning, which may tell why there is no answer or what the utredning showed.
     *
     * @throws RefusedException when there is neither note nor answer, or no enhet has the ärende
     */
    public Arende close(Account by, long id, String note) {
        return performVerb.perform(by, Verb.CLOSE, id, step -> {
            Arende closed = step.arende().close();
            boolean answered = step.arende().status() == ArendeStatus.BESVARAT;
            if (answered && letters.isUnsent(id, Brevslag.SVAR)) {
                throw new RefusedException(
                        "Svaret är beslutat men inte skickat. Posta brevet först, eller ställ in det.");
            }
            if (answered && letters.hasComeBack(id, Brevslag.SVAR)) {
                throw new RefusedException(
                        "Svaret kom tillbaka. Ta hand om det under Studsar först: skicka det på annat sätt, eller ställ in det.");
            }
            if (!note.isBlank()) {
                step.happened(new NoteWritten(closed.name() + ": " + note.strip(), by.name()));
            } else if (wantsNote(step.arende(), step.rutin())) {
                throw new RefusedException(
                        answered
                                ? "Rutinen vill ha hela ärendet med utredningen. Skriv en tjänsteanteckning om vad ni kom fram till."
                                : "Ärendet har inget svar. Svara först, eller avsluta med en tjänsteanteckning.");
            }
            step.becomes(closed, new Closed(answered ? "Besvarat." : "Med tjänsteanteckning."));
        });
    }

    /** Whether the ärende as it stands is closed with a tjänsteanteckning only: without an answer, or where the routine wants an utredning too and there is none. */
    public boolean wantsNote(Arende arende, Rutin rutin) {
        return arende.status() != ArendeStatus.BESVARAT
                || (rutin.handling().closing() == Avslut.WHOLE_CASE && !past.has(arende.id(), WRITTEN));
    }
}
