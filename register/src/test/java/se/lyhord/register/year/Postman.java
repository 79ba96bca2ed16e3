package se.lyhord.register.year;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Outbox;

/** Takes letters to a mail server that is away from one moment to another. */
final class Postman {
    private final Dispatches dispatches;
    private final Outbox outbox;
    private final Frister frister;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Instant awayFrom;
    private final Instant awayTo;
    private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());

    Postman(
            Dispatches dispatches,
            Outbox outbox,
            Frister frister,
            TransactionTemplate transaction,
            Clock clock,
            Instant awayFrom,
            Instant awayTo) {
        this.dispatches = dispatches;
        this.outbox = outbox;
        this.frister = frister;
        this.transaction = transaction;
        this.clock = clock;
        this.awayFrom = awayFrom;
        this.awayTo = awayTo;
    }

    record Sent(Dispatch dispatch, Instant at) {}

    void takeAll(String namnd) {
        for (Optional<Dispatch> next = claim(namnd); next.isPresent(); next = claim(namnd)) {
            Dispatch letter = next.get();
            transaction.executeWithoutResult(status -> take(letter));
        }
    }

    private Optional<Dispatch> claim(String namnd) {
        return dispatches.claim(List.of(namnd), Duration.ofMinutes(3));
    }

    private void take(Dispatch letter) {
        Instant now = clock.instant();
        if (!now.isBefore(awayFrom) && now.isBefore(awayTo)) {
            outbox.putBack(letter, Duration.ofMinutes(30), "no server");
            return;
        }
        dispatches.sent(letter);
        sent.add(new Sent(letter, now));
        Long arende = letter.letter().arende();
        if (arende != null && letter.letter().kind() == Brevslag.BEKRAFTELSE) {
            frister.done(arende, Duty.BEKRAFTELSE);
        }
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }
}
