package se.lyhord.register.verb;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final Set<Duty> ANSWERS = EnumSet.of(Duty.SVAR, Duty.SVAR_EFTER_UTREDNING, Duty.DROJSMAL);

    private final FristRules rules;
    private final AcknowledgementRule acknowledgement;
    private final WorkDuties work;

    DutiesOf(FristRules rules, AcknowledgementRule acknowledgement, WorkDuties work) {
        this.rules = rules;
        this.acknowledgement = acknowledgement;
        this.work = work;
    }

    /** The ärende with the moment when its answer is due. */
    Arende dueAfter(Arende arende, RoutineInForce routine) {
        return arende.dueAt(waiting(arende, routine).stream()
                .filter(frist -> frist.duty() == Duty.SVAR || frist.duty() == Duty.OMSTYRNING)
                .map(Frist::dueAt)
                .findFirst()
                .orElse(null));
    }

    /** The frister that it has now. */
    List<Frist> all(Arende arende, RoutineInForce routine) {
        return Stream.concat(toCitizen(arende, routine).stream(), work.of(arende, routine))
                .toList();
    }

    /** What is ended or answered waits for nothing more. */
    private List<Frist> toCitizen(Arende arende, RoutineInForce routine) {
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

    /** The frister of one that waits for its answer; nobody who cannot be reached does, once a person has seen that. */
    List<Frist> waiting(Arende arende, RoutineInForce routine) {
        boolean nobodyToAnswer =
                arende.confirmation() != null && !arende.sender().isReachable();
        return byRoutine(arende, routine).stream()
                .filter(frist -> !nobodyToAnswer || !ANSWERS.contains(frist.duty()))
                .toList();
    }

    private List<Frist> byRoutine(Arende arende, RoutineInForce routine) {
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
