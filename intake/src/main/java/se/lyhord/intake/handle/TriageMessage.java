package se.lyhord.intake.handle;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.triage.AutomaticSigns;
import se.lyhord.intake.triage.OwnMail;
import se.lyhord.intake.triage.Triager;
import se.lyhord.register.arende.Threads;
import se.lyhord.register.dispatch.ReturnedLetters;
import se.lyhord.register.ledger.EarlierMessages;
import se.lyhord.register.ledger.Waiting;
import se.lyhord.register.proposal.AnsweredCopies;
import se.lyhord.register.routine.Routines;

/** Makes the triager that knows what this nämnd had before a given message. */
@Component
class TriageMessage {
    private final EarlierMessages earlier;
    private final Threads threads;
    private final ReturnedLetters letters;
    private final AnsweredCopies copies;
    private final Map<String, OwnMail> own;

    TriageMessage(
            EarlierMessages earlier,
            Threads threads,
            ReturnedLetters letters,
            AnsweredCopies copies,
            IntakeProperties intake,
            Routines routines,
            @Value("${lyhord.intake.authserv-id:}") Set<String> servers) {
        this.earlier = earlier;
        this.threads = threads;
        this.letters = letters;
        this.copies = copies;
        this.own = routines.namnder().stream()
                .collect(Collectors.toUnmodifiableMap(namnd -> namnd, namnd -> own(intake.of(namnd), servers)));
    }

    private static OwnMail own(IntakeProperties intake, Set<String> servers) {
        return new OwnMail(
                Set.of(intake.address()),
                intake.colleagues(),
                OwnMail.COMMON_DIARIENUMMER,
                intake.bounceAddress(),
                servers);
    }

    /** The signs that a machine sent a message, as seen from this nämnd. */
    AutomaticSigns signsFor(String namnd) {
        return new AutomaticSigns(Objects.requireNonNull(own.get(namnd)));
    }

    Triager triagerFor(Waiting message) {
        return new Triager(
                Objects.requireNonNull(own.get(message.namnd())),
                new RegisteredMail(earlier, threads, letters, copies, message));
    }
}
