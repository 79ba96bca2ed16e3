package se.lyhord.intake.handle;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.conversation.Conversed;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Waiting;
import se.lyhord.register.opening.OpenArende;

/** Puts what a citizen writes in a conversation into the ärende that it is about; no guess is needed, since only the citizen has the code. */
@Component
class FollowConversation {
    private static final String GOES_ON = "Den som skrev har skrivit mer på medborgarsidan.";
    private static final String DISSATISFIED = "Den som skrev är inte nöjd, och har skrivit det på medborgarsidan.";

    private final OpenArende openArende;

    FollowConversation(OpenArende openArende) {
        this.openArende = openArende;
    }

    /** Does it; empty when the conversation has no ärende that it could follow, so that the message is judged by itself. */
    Optional<Conclusion> follow(Waiting waiting, Conversed conversed, IncomingMessage message) {
        Long arende = conversed.arende();
        if (arende == null) {
            return Optional.empty();
        }
        if (conversed.dissatisfied()) {
            openArende.dissatisfied(waiting.namnd(), arende, message, DISSATISFIED);
            return Optional.of(Conclusion.followUp(arende, DISSATISFIED));
        }
        openArende.followUp(waiting.namnd(), arende, message, GOES_ON);
        return Optional.of(Conclusion.followUp(arende, GOES_ON));
    }
}
