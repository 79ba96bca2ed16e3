package se.lyhord.register.verb.road;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.deadline.FristRules;
import se.lyhord.register.dispatch.HeldLetters;
import se.lyhord.register.event.LetterEvent.LetterCancelled;
import se.lyhord.register.event.RoadEvent.Reopened;
import se.lyhord.register.verb.engine.Step;

/** Takes an answered or closed ärende up again: the citizen waits anew, as long as the routine says, counted from today. */
@Component
public class Reopening {
    private static final String REASON = "Ärendet har öppnats igen.";

    private final FristRules rules;
    private final HeldLetters letters;
    private final Clock clock;

    Reopening(FristRules rules, HeldLetters letters, Clock clock) {
        this.rules = rules;
        this.letters = letters;
        this.clock = clock;
    }

    /** Does it, for this reason; an answer that has not left yet would otherwise come beside the new one. */
    public void of(Step step, String reason) {
        Arende arende = step.arende();
        Instant until = rules.answer(
                        step.routine(), clock.instant(), arende.decided().unit())
                .map(Frist::dueAt)
                .orElse(null);
        step.becomes(arende.reopen(until), new Reopened(reason));
        step.mustAgain(Duty.SVAR);
        if (letters.cancelUnread(arende.id(), Brevslag.SVAR, REASON)) {
            step.happened(new LetterCancelled(Brevslag.SVAR.label(), REASON));
        }
    }

    /** Whether it had left the nämnd, or was no matter at all, so that it is to be confirmed anew. */
    public static boolean hasLeft(Arende arende, Rutin rutin) {
        Confirmation confirmed = arende.confirmation();
        return arende.status() == ArendeStatus.VIDAREBEFORDRAT
                || arende.status() == ArendeStatus.OMSTYRT
                || (arende.status() == ArendeStatus.AVSLUTAT
                        && confirmed != null
                        && rutin.kind(confirmed.kind())
                                .filter(kind -> kind.isNoMatter(Set.copyOf(confirmed.flags())))
                                .isPresent());
    }
}
