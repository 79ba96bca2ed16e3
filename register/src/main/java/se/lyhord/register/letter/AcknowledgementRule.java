package se.lyhord.register.letter;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Bekraftelseregler;
import se.lyhord.config.routine.Rutin;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.Sender;

/** Whether the routine wants a bekräftelse for what came in this way from this sender. */
@Component
public class AcknowledgementRule {
    /** Whether one is due. */
    public boolean isDue(Sender sender, Handling handling, Rutin rutin) {
        Bekraftelseregler rules = rutin.acknowledgement();
        if (handling.companionOf() != null || (handling.isOral() && rules.requiresWriting())) {
            return false;
        }
        // Who left only a code has read on the page that the message has come.
        return (sender.canBeWrittenTo() && !sender.readsOnlyWithCode()) || !rules.requiresContact();
    }
}
