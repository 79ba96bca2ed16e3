package se.lyhord.register.opening;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.lyhord.register.alarm.CallRegistrator;
import se.lyhord.register.arende.Arende;

/** Calls the registrator about a message to an ärende on which nobody works any more, since nothing else would show that it came. */
@Component
class CallAboutMessage {
    private final CallRegistrator callRegistrator;

    CallAboutMessage(CallRegistrator callRegistrator) {
        this.callRegistrator = callRegistrator;
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
