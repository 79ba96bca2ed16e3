package se.lyhord.register.verb;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.DecidedLetters;
import se.lyhord.register.dispatch.HeldLetters;
import se.lyhord.register.dispatch.LetterToSeeTo;
import se.lyhord.register.event.LetterEvent.LetterCancelled;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.event.RoadEvent.Reopened;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.Step;
import se.lyhord.register.verb.road.Forwarding;

/** What follows for the ärende when a letter that a person must see to leaves, or is not to be sent. */
@Component
class AfterLetter {
    private final DecidedLetters letters;
    private final HeldLetters held;

    AfterLetter(DecidedLetters letters, HeldLetters held) {
        this.letters = letters;
        this.held = held;
    }

    /** The citizen must not be told that it has been sent before it has, nor get an old answer beside the new one. */
    void requireTurn(Step step, LetterToSeeTo letter) {
        if (letter.kind() == Brevslag.SVAR && (!letters.isLatest(letter.id()) || isAnsweredSince(letter))) {
            throw new RefusedException("Ett nyare svar har getts. Ställ in det här brevet i stället.");
        }
        if (letter.kind() != Brevslag.VIDAREBEFORDRAN) {
            return;
        }
        if (!step.arende().isEnded()) {
            throw new RefusedException("Ärendet har tagits tillbaka. Ställ in brevet i stället.");
        }
        if (letters.isUnsent(letter.arende(), Brevslag.TILL_ANNAN_MYNDIGHET)) {
            throw new RefusedException("Skicka först brevet till den andra myndigheten.");
        }
    }

    /** It leaves, or left at that moment; what was decided has been done now. */
    void left(Step step, LetterToSeeTo letter, @Nullable Instant when) {
        if (isDecidedAnswer(step, letter)) {
            step.did(Duty.SVAR, when);
            step.did(Duty.SVAR_EFTER_UTREDNING, when);
        } else if (isForwarding(step, letter)) {
            Forwarding.left(step, when);
            if (held.letGo(letter.arende(), Brevslag.VIDAREBEFORDRAN)) {
                step.happened(new LetterPlanned(Brevslag.VIDAREBEFORDRAN.label()));
            }
        }
    }

    /** It is not sent: what was decided is still to be done, unless the citizen has read it with a code or there is a later one. */
    void dropped(Step step, LetterToSeeTo letter, String reason) {
        boolean matters = !letters.isShown(letter.id()) && letters.isLatest(letter.id()) && !isAnsweredSince(letter);
        boolean promised =
                matters && letter.kind() == Brevslag.DROJSMAL && step.arende().isWaiting();
        step.becomes(
                promised ? step.arende().takeBackPromise() : step.arende(),
                new LetterCancelled(letter.kind().label(), reason));
        if (matters && isDecidedAnswer(step, letter)) {
            step.becomes(step.arende().takeBackAnswer(), new Reopened("Svaret skickas inte."));
            step.mustAgain(Duty.SVAR);
            step.mustAgain(Duty.SVAR_EFTER_UTREDNING);
        } else if (matters && isForwarding(step, letter)) {
            Forwarding.dropped(step);
            held.cancel(letter.arende(), Brevslag.VIDAREBEFORDRAN, reason);
        }
    }

    /** What was forwarded is taken up again, so a letter there that has not left must not. */
    void takenUpAgain(Step step) {
        String reason = "Ärendet har öppnats igen.";
        for (Brevslag kind : List.of(Brevslag.TILL_ANNAN_MYNDIGHET, Brevslag.VIDAREBEFORDRAN)) {
            if (!held.cancel(step.arende().id(), kind, reason)) {
                return;
            }
            step.happened(new LetterCancelled(kind.label(), reason));
        }
    }

    /** An answer by word of mouth, or by somebody else, leaves no letter here. */
    private boolean isAnsweredSince(LetterToSeeTo letter) {
        return letter.kind() == Brevslag.SVAR && letters.isAnsweredOtherwiseSince(letter.id());
    }

    private static boolean isDecidedAnswer(Step step, LetterToSeeTo letter) {
        return letter.kind() == Brevslag.SVAR && step.arende().status() == ArendeStatus.BESVARAT;
    }

    private static boolean isForwarding(Step step, LetterToSeeTo letter) {
        return letter.kind() == Brevslag.TILL_ANNAN_MYNDIGHET && step.arende().status() == ArendeStatus.VIDAREBEFORDRAT;
    }
}
