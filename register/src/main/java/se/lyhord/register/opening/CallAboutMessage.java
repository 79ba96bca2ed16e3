package se.lyhord.register.opening;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.rule.Missnojd;
import se.lyhord.register.alarm.CallRegistrator;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.routine.Routines;

/** Calls the registrator about a message that nothing else would show: to an ärende on which nobody works any more, or about an answer that was not good. */
@Component
class CallAboutMessage {
    private final CallRegistrator callRegistrator;
    private final Routines routines;

    CallAboutMessage(CallRegistrator callRegistrator, Routines routines) {
        this.callRegistrator = callRegistrator;
        this.routines = routines;
    }

    /** A message was added to this ärende that says the answer was not good; what the routine wants then is a person's to do. */
    void dissatisfiedIn(Arende arende) {
        Missnojd wanted = routines.at(arende.namnd(), arende.arrivedAt())
                .rutin()
                .handling()
                .dissatisfied();
        callRegistrator.aboutDissatisfaction(
                arende.namnd(), arende.id(), "Den som skrev är inte nöjd. Läs meddelandet. " + way(wanted));
    }

    private static String way(Missnojd dissatisfied) {
        return switch (dissatisfied) {
            case CHIEF_TAKES_OVER -> "Enligt rutinen tar närmaste chef över ärendet.";
            case PASSED_TO_CHIEF -> "Enligt rutinen lämnas frågan till närmaste chef.";
            case TOLD_WHERE_TO_TURN -> "Enligt rutinen får den som skrev veta vart man kan vända sig.";
            case UNREGULATED -> "Rutinen säger inget om vad som händer då, så avgör om ärendet ska öppnas igen.";
        };
    }

    /** A message was added to this ärende. */
    void addedTo(Arende arende) {
        if (arende.isWaiting()) {
            return;
        }
        callRegistrator.aboutMessage(
                arende.namnd(),
                arende.id(),
                "Ett nytt meddelande har kommit, och ärendet är %s. Läs meddelandet, och öppna ärendet igen om det behövs."
                        .formatted(arende.status().label().toLowerCase(Locale.ROOT)));
    }
}
