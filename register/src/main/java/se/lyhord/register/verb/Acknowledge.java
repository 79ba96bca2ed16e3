package se.lyhord.register.verb;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Bekraftelseregler;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.dispatch.HeldLetters;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.LetterEvent.LetterCancelled;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.event.RoadEvent.Confirmed;
import se.lyhord.register.event.RoadEvent.Routed;
import se.lyhord.register.event.WorkEvent;
import se.lyhord.register.letter.LetterWriter;

/** Lets the bekräftelse go when what the routine waits for has happened, and keeps it back when another letter has said more. */
@Component
class Acknowledge {
    private static final String SAID_MORE = "Den som skrev får ett annat brev i stället.";

    private final HeldLetters held;
    private final LetterWriter writer;

    Acknowledge(HeldLetters held, LetterWriter writer) {
        this.held = held;
        this.writer = writer;
    }

    void after(Step step) {
        Arende arende = step.arende();
        held.stateOf(arende.id(), Brevslag.BEKRAFTELSE).ifPresent(state -> {
            if (arende.isEnded() || arende.status() == ArendeStatus.BESVARAT) {
                keepBack(step);
            } else if (isMoment(step.rutin().acknowledgement(), step.events())) {
                release(step, state);
            }
        });
    }

    private void keepBack(Step step) {
        if (held.cancel(step.arende().id(), Brevslag.BEKRAFTELSE, SAID_MORE)) {
            step.happened(new LetterCancelled(Brevslag.BEKRAFTELSE.label(), SAID_MORE));
            step.did(Duty.BEKRAFTELSE);
        }
    }

    private void release(Step step, DispatchState state) {
        held.release(writer.toCitizen(step.arende(), step.routine(), Brevslag.BEKRAFTELSE, Map.of()));
        if (state == DispatchState.PLANNED) {
            step.happened(new LetterPlanned(Brevslag.BEKRAFTELSE.label()));
        }
    }

    private static boolean isMoment(Bekraftelseregler rules, List<ArendeEvent> events) {
        return switch (rules.trigger()) {
            case RECEIPT -> false;
            case CONFIRMATION -> events.stream().anyMatch(Confirmed.class::isInstance);
            case ROUTING -> events.stream().anyMatch(Routed.class::isInstance);
            case ACTION -> events.stream().anyMatch(WorkEvent.class::isInstance);
        };
    }
}
