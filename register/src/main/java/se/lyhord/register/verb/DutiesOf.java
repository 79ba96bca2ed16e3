package se.lyhord.register.verb;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.deadline.FristRules;
import se.lyhord.register.letter.AcknowledgementRule;
import se.lyhord.register.routine.RoutineInForce;

/** Which frister an ärende is to have, as it stands. */
@Component
class DutiesOf {
    private final FristRules rules;
    private final AcknowledgementRule acknowledgement;

    DutiesOf(FristRules rules, AcknowledgementRule acknowledgement) {
        this.rules = rules;
        this.acknowledgement = acknowledgement;
    }

    /** The ärende with the moment when its answer is due. */
    Arende dueAfter(Arende arende, RoutineInForce routine) {
        return arende.dueAt(waiting(arende, routine).stream()
                .filter(frist -> frist.duty() == Duty.SVAR || frist.duty() == Duty.OMSTYRNING)
                .map(Frist::dueAt)
                .findFirst()
                .orElse(null));
    }

    /** The frister that it has now; what is ended or answered waits for nothing. */
    List<Frist> all(Arende arende, RoutineInForce routine) {
        if (arende.isEnded()) {
            return List.of();
        }
        List<Frist> waiting = waiting(arende, routine);
        return arende.status() == ArendeStatus.BESVARAT
                ? waiting.stream()
                        .filter(frist -> frist.duty() == Duty.BEKRAFTELSE)
                        .toList()
                : waiting;
    }

    private List<Frist> waiting(Arende arende, RoutineInForce routine) {
        Confirmation confirmed = arende.confirmation();
        return rules.all(
                routine,
                arende.arrivedAt(),
                confirmed == null ? "" : confirmed.kind(),
                confirmed == null ? "" : confirmed.unit(),
                confirmed == null ? Set.of() : Set.copyOf(confirmed.flags()),
                acknowledgement.isDue(arende.sender(), arende.handling(), routine.rutin()),
                arende.handling().answerPromised());
    }
}
