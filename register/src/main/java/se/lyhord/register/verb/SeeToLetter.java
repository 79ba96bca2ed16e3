package se.lyhord.register.verb;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.dispatch.LetterToSeeTo;
import se.lyhord.register.dispatch.LettersSeenTo;
import se.lyhord.register.dispatch.LettersToSeeTo;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.event.LetterEvent.LetterSeenTo;
import se.lyhord.register.event.WorkEvent.SecrecyDecided;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.engine.Step;

/** Decides about a letter that waits for a person; once somebody has, the next is refused. */
@Component
public class SeeToLetter {
    private static final String BY_MAIL = "Skickas med öppen e-post.";
    private static final int WORDS_OF_A_REASON = 2;

    private final PerformVerb performVerb;
    private final LettersToSeeTo toSeeTo;
    private final LettersSeenTo letters;
    private final AfterLetter after;
    private final Clock clock;

    SeeToLetter(
            PerformVerb performVerb, LettersToSeeTo toSeeTo, LettersSeenTo letters, AfterLetter after, Clock clock) {
        this.performVerb = performVerb;
        this.toSeeTo = toSeeTo;
        this.letters = letters;
        this.after = after;
        this.clock = clock;
    }

    /** It was put in the post that day. */
    public Arende posted(Account by, long letter, LocalDate on) {
        return sent(by, letter, SentByHand.onPaper(on));
    }

    /**
     * It went that day by säker e-post, an e-tjänst or what else the nämnd has that is no open mail.
     *
     * @param channel what it is called, for the log; may be empty
     */
    public Arende sentSecurely(Account by, long letter, LocalDate on, String channel) {
        return sent(by, letter, SentByHand.securely(channel, on));
    }

    private Arende sent(Account by, long letter, SentByHand sent) {
        sent.requireNotAfter(clock.instant());
        return decide(by, letter, (step, waiting) -> {
            sent.requireNotBefore(waiting.plannedAt());
            after.requireTurn(step, waiting);
            require(letters.sent(letter, step.actor(), sent.moment(), sent.sentence()));
            step.happened(new LetterSeenTo(waiting.kind().label(), sent.sentence()));
            settle(step, waiting, sent.moment());
            after.left(step, waiting, sent.moment());
        });
    }

    /** It goes by open mail after all; the reason stays in the log. */
    public Arende mail(Account by, long letter, String reason) {
        String why = reason(reason, "Skriv varför brevet får skickas med öppen e-post");
        return decide(by, letter, (step, waiting) -> {
            if (waiting.recipient() == null) {
                throw new RefusedException(
                        "Brevet har ingen e-postadress. Skriv en, eller skicka brevet på annat sätt.");
            }
            mail(step, waiting, waiting.recipient(), BY_MAIL, why);
        });
    }

    /** It goes by open mail to another address; the reason stays in the log. */
    public Arende mailTo(Account by, long letter, String address, String reason) {
        String why = reason(reason, "Skriv hur du vet adressen");
        String to = address.strip();
        new Sender(null, to).requireAddress();
        return decide(
                by, letter, (step, waiting) -> mail(step, waiting, to, "Skickas till en annan e-postadress.", why));
    }

    /** It is not sent; an answer that never was is still to be given. */
    public Arende drop(Account by, long letter, String reason) {
        String why = reason(reason, "Skriv varför brevet inte ska skickas");
        return decide(by, letter, (step, waiting) -> {
            require(letters.drop(letter, step.actor(), why));
            settle(step, waiting, null);
            after.dropped(step, waiting, why);
        });
    }

    private Arende decide(Account by, long letter, BiConsumer<Step, LetterToSeeTo> decision) {
        LetterToSeeTo found = toSeeTo.find(by.namnd(), letter).orElseThrow(SeeToLetter::gone);
        return performVerb.perform(by, Verb.SEE_TO_LETTER, found.arende(), step -> decision.accept(step, found));
    }

    private void mail(Step step, LetterToSeeTo waiting, String address, String decision, String why) {
        after.requireTurn(step, waiting);
        require(letters.mail(waiting.id(), step.actor(), address));
        step.happened(new SecrecyDecided(waiting.kind().label(), decision, why));
        step.happened(new LetterPlanned(waiting.kind().label()));
        after.left(step, waiting, null);
    }

    /** The citizen has it from a person's hand, or a person has decided that it is not owed; the mail server reports the rest. */
    private static void settle(Step step, LetterToSeeTo waiting, @Nullable Instant when) {
        if (waiting.kind() == Brevslag.BEKRAFTELSE) {
            step.did(Duty.BEKRAFTELSE, when);
        }
    }

    private static String reason(String text, String asked) {
        return Words.required(text, WORDS_OF_A_REASON, asked + ", med minst två ord.");
    }

    private static void require(boolean waited) {
        if (!waited) {
            throw gone();
        }
    }

    private static RefusedException gone() {
        return new RefusedException(
                "Brevet är redan omhändertaget. Bland ärendets händelser står hur. Stäng och gå vidare.");
    }
}
