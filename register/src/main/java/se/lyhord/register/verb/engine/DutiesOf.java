package se.lyhord.register.verb.engine;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Promise;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.deadline.FristRules;
import se.lyhord.register.dispatch.DecidedLetters;
import se.lyhord.register.letter.AcknowledgementRule;
import se.lyhord.register.routine.RoutineInForce;

/** Which frister an ärende is to have, as it stands. */
@Component
class DutiesOf {
    private static final Set<Duty> SENT = EnumSet.of(Duty.SVAR, Duty.SVAR_EFTER_UTREDNING);
    private static final Set<Duty> FORWARDED =
            EnumSet.of(Duty.BEKRAFTELSE, Duty.SVAR, Duty.SVAR_EFTER_UTREDNING, Duty.OMSTYRNING);
    private static final Set<Duty> ANSWERS = EnumSet.of(Duty.SVAR, Duty.SVAR_EFTER_UTREDNING, Duty.DROJSMAL);

    private final FristRules rules;
    private final AcknowledgementRule acknowledgement;
    private final WorkDuties work;
    private final DecidedLetters letters;

    DutiesOf(FristRules rules, AcknowledgementRule acknowledgement, WorkDuties work, DecidedLetters letters) {
        this.rules = rules;
        this.acknowledgement = acknowledgement;
        this.work = work;
        this.letters = letters;
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

    /** What is ended or answered waits for nothing more, unless that is decided only and its letter lies here. */
    private List<Frist> toCitizen(Arende arende, RoutineInForce routine) {
        if (arende.isWaiting()) {
            return waiting(arende, routine);
        }
        return switch (arende.status()) {
            case BESVARAT -> {
                boolean unsent = letters.isUnsent(arende.id(), Brevslag.SVAR);
                yield waiting(arende, routine).stream()
                        .filter(frist -> frist.duty() == Duty.BEKRAFTELSE || (unsent && SENT.contains(frist.duty())))
                        .toList();
            }
            case VIDAREBEFORDRAT ->
                letters.isUnsent(arende.id(), Brevslag.TILL_ANNAN_MYNDIGHET)
                        ? waiting(arende, routine).stream()
                                .filter(frist -> FORWARDED.contains(frist.duty()))
                                .toList()
                        : List.of();
            default -> List.of();
        };
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
                confirmed == null ? suggestedUnit(arende) : confirmed.unit(),
                confirmed == null ? Set.of() : Set.copyOf(confirmed.flags()),
                acknowledgement.isDue(arende.sender(), arende.handling(), routine.rutin()),
                promised(arende));
    }

    /** What a notice of delay promises holds when the citizen has been told. */
    private @Nullable Instant promised(Arende arende) {
        Promise promise = arende.handling().promise();
        if (promise == null) {
            return null;
        }
        return letters.isUnsent(arende.id(), Brevslag.DROJSMAL) ? promise.before() : promise.until();
    }

    /** Until somebody has confirmed, the limit of the suggested enhet holds, as when the ärende was opened. */
    private static String suggestedUnit(Arende arende) {
        Ranking unit = arende.suggestion().unit();
        return unit.abstained() ? "" : unit.best().map(Alternative::id).orElse("");
    }
}
