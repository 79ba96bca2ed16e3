package se.lyhord.register.verb.engine;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.rule.Bekraftelseregler;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.DecidedLetters;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.dispatch.HeldLetters;
import se.lyhord.register.dispatch.LettersInstead;
import se.lyhord.register.event.LetterEvent.LetterCancelled;
import se.lyhord.register.event.LetterEvent.LetterHeld;
import se.lyhord.register.event.LetterEvent.LetterLeftToPerson;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.event.RoadEvent.Confirmed;
import se.lyhord.register.event.RoadEvent.Routed;
import se.lyhord.register.event.WorkEvent.InquiryBegun;
import se.lyhord.register.event.WorkEvent.MeasureAdded;
import se.lyhord.register.event.WorkEvent.ProviderAsked;
import se.lyhord.register.letter.LetterWriter;

/** Lets the bekräftelse go when what the routine waits for has happened, and keeps it back when another letter has said more. */
@Component
class Acknowledge {
    private static final String SAID_MORE = "Den som skrev får ett annat besked i stället.";
    private static final String OWED_AGAIN = "Det andra beskedet skickas inte.";
    private static final Set<ArendeStatus> NOTHING_OWED =
            EnumSet.of(ArendeStatus.BESVARAT, ArendeStatus.AVSLUTAT, ArendeStatus.MAKULERAT);

    private final HeldLetters held;
    private final LettersInstead instead;
    private final DecidedLetters letters;
    private final LetterWriter writer;

    Acknowledge(HeldLetters held, LettersInstead instead, DecidedLetters letters, LetterWriter writer) {
        this.held = held;
        this.instead = instead;
        this.letters = letters;
        this.writer = writer;
    }

    void after(Step step) {
        Arende arende = step.arende();
        if (step.has(LetterCancelled.class)) {
            putBack(step);
        }
        held.stateOf(arende.id(), Brevslag.BEKRAFTELSE).ifPresent(state -> {
            if (arende.status() == ArendeStatus.BESVARAT || (arende.isEnded() && isTold(step))) {
                if (step.tellsCitizen()) {
                    instead.newestGoesInstead(arende.id());
                }
                keepBack(step, SAID_MORE);
                step.did(Duty.BEKRAFTELSE);
            } else if (arende.status() == ArendeStatus.AVSLUTAT || arende.status() == ArendeStatus.MAKULERAT) {
                keepBack(
                        step,
                        "Ärendet är redan %s.".formatted(arende.status().label().toLowerCase(Locale.ROOT)));
            } else if (isMoment(step.rutin().acknowledgement(), step)) {
                release(step, state);
            }
        });
    }

    /** What the other letter was to say reaches nobody any more, unless the ärende is answered otherwise or there is no matter left. */
    private void putBack(Step step) {
        if (NOTHING_OWED.contains(step.arende().status())) {
            return;
        }
        instead.owedAgain(step.arende().id()).ifPresent(owed -> {
            step.mustAgain(Duty.BEKRAFTELSE);
            String name = Brevslag.BEKRAFTELSE.label();
            step.happened(
                    owed.state() == DispatchState.MANUAL
                            ? new LetterLeftToPerson(name, owed.reason().orElse(OWED_AGAIN))
                            : new LetterHeld(name, OWED_AGAIN));
        });
    }

    /** Word that waits until another letter has left may be long in coming. */
    private boolean isTold(Step step) {
        return step.tellsCitizen() && !letters.isHeld(step.arende().id(), Brevslag.VIDAREBEFORDRAN);
    }

    private void keepBack(Step step, String reason) {
        held.cancel(step.arende().id(), Brevslag.BEKRAFTELSE, reason);
        step.happened(new LetterCancelled(Brevslag.BEKRAFTELSE.label(), reason));
    }

    private void release(Step step, DispatchState state) {
        held.release(writer.toCitizen(step.arende(), step.routine(), Brevslag.BEKRAFTELSE, Map.of()));
        if (state == DispatchState.PLANNED) {
            step.happened(new LetterPlanned(Brevslag.BEKRAFTELSE.label()));
        }
    }

    /** What has left the nämnd without a word to the citizen comes to no later moment. */
    private static boolean isMoment(Bekraftelseregler rules, Step step) {
        return switch (rules.trigger()) {
            case RECEIPT -> false;
            case CONFIRMATION -> step.arende().isEnded() || step.has(Confirmed.class);
            case ROUTING -> step.arende().isEnded() || step.has(Routed.class);
            case ACTION ->
                step.arende().isEnded()
                        || step.has(InquiryBegun.class)
                        || step.has(MeasureAdded.class)
                        || step.has(ProviderAsked.class);
        };
    }
}
