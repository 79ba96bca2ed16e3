package se.lyhord.register.verb;

import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.register.alarm.RaiseSuspicion;
import se.lyhord.register.alarm.SettleAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.event.RoadEvent.FlagsTakenOver;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.Step;

/** Carries flags and what they call for from one ärende to the one that takes it over, so that nothing raised is lost by merging. */
@Component
class MergedFlags {
    private final SettleAlarms settle;
    private final RaiseSuspicion suspicion;

    MergedFlags(SettleAlarms settle, RaiseSuspicion suspicion) {
        this.settle = settle;
        this.suspicion = suspicion;
    }

    /** A flag that a person has confirmed can only stand on what a person has confirmed. */
    static void requireConfirmed(Step step, Arende goesOn) {
        if (goesOn.confirmation() == null && !confirmed(step.arende()).isEmpty()) {
            throw new RefusedException(
                    "Ärendet är märkt av en registrator. Bekräfta först det andra ärendet, eller slå ihop dem åt andra hållet, så att märkningen består.");
        }
    }

    /** Before the ärende ends, for then its alarms are settled. */
    void passOnAlarms(Step step, Arende goesOn) {
        Arende absorbed = step.arende();
        settle.passOnFlags(absorbed.id(), goesOn.id());
        suspicion.passOn(
                absorbed.namnd(), absorbed.id(), absorbed.name(), goesOn.id(), confirmed(goesOn), step.rutin());
    }

    /** The ärende of the step has the flags of the other, too. */
    static void takeOver(Step step, Arende absorbed) {
        List<String> known = confirmed(step.arende());
        List<String> taken = confirmed(absorbed).stream()
                .filter(flag -> !known.contains(flag))
                .toList();
        if (!taken.isEmpty()) {
            step.becomes(step.arende().flagged(taken), new FlagsTakenOver(taken, absorbed.name()));
        }
    }

    private static List<String> confirmed(Arende arende) {
        Confirmation confirmation = arende.confirmation();
        return confirmation == null ? List.of() : confirmation.flags();
    }
}
