package se.lyhord.register.letter;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.rule.Bekraftelseregler;
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

    /** Why none goes where none is due or nothing can be sent anywhere, as a sentence in Swedish. */
    String whyNone(Sender sender, Handling handling, Rutin rutin) {
        if (handling.isOral() && rutin.acknowledgement().requiresWriting()) {
            return "Rutinen vill bara ha en bekräftelse på det som har kommit in skriftligt.";
        }
        if (sender.readsOnlyWithCode()) {
            return "Den som skrev har sett på medborgarsidan att meddelandet har kommit in.";
        }
        if (sender.phone() != null && rutin.acknowledgement().inWriting()) {
            return "Rutinen vill ha en skriftlig bekräftelse, men den som hörde av sig har bara lämnat ett telefonnummer. "
                    + "Ring och fråga efter en adress.";
        }
        return sender.phone() == null
                ? "Den som hörde av sig har inte lämnat några kontaktuppgifter."
                : "Den som hörde av sig har bara lämnat ett telefonnummer. Ring och berätta att ärendet är mottaget.";
    }
}
