package se.lyhord.intake.handle;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.triage.OwnMail;
import se.lyhord.intake.triage.Triager;
import se.lyhord.register.arende.Threads;
import se.lyhord.register.dispatch.ReturnedLetters;
import se.lyhord.register.ledger.EarlierMessages;
import se.lyhord.register.ledger.Waiting;

/** Makes the triager that knows what this nämnd had before a given message. */
@Component
class TriageMessage {
    private final EarlierMessages earlier;
    private final Threads threads;
    private final ReturnedLetters letters;
    private final OwnMail own;

    TriageMessage(
            EarlierMessages earlier,
            Threads threads,
            ReturnedLetters letters,
            IntakeProperties intake,
            @Value("${lyhord.intake.authserv-id:}") Set<String> servers) {
        this.earlier = earlier;
        this.threads = threads;
        this.letters = letters;
        this.own = new OwnMail(
                Set.of(intake.address()),
                intake.colleagues(),
                OwnMail.COMMON_DIARIENUMMER,
                intake.bounceAddress(),
                servers);
    }

    Triager triagerFor(Waiting message) {
        return new Triager(own, new RegisteredMail(earlier, threads, letters, message));
    }
}
