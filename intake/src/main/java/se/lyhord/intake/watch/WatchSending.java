package se.lyhord.intake.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.intake.send.ServerState;
import se.lyhord.intake.send.ServerWatch;
import se.lyhord.register.dispatch.Outbox;
import se.lyhord.register.dispatch.Outbox.Queue;
import se.lyhord.register.watch.Watched;
import se.lyhord.register.watch.Watched.Kind;

/** How it goes with the letters. */
@Component
@OnNode(NodeRole.INTAKE)
class WatchSending {
    /** A letter that may be sent is, well before this, while letters are sent at all. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A bekräftelse that still waits so near its frist is in danger. */
    private static final Duration NEAR = Duration.ofHours(12);

    private final ServerWatch server;
    private final Outbox outbox;
    private final Clock clock;

    WatchSending(ServerWatch server, Outbox outbox, Clock clock) {
        this.server = server;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One nämnd's. */
    Watched look(String namnd) {
        Instant now = clock.instant();
        ServerState state = server.state();
        Queue queue = outbox.queue(namnd);
        Optional<Problem> problem = problem(state, queue, now);
        return new Watched(
                Kind.SENDING,
                "",
                state.contact(),
                problem.map(Problem::sentence).orElse(null),
                problem.map(Problem::since).orElse(null),
                queue.waiting(),
                queue.oldest(),
                now);
    }

    private static Optional<Problem> problem(ServerState state, Queue queue, Instant now) {
        if (state.trouble() != null) {
            return Optional.of(new Problem(state.trouble().sentence(), Objects.requireNonNullElse(state.since(), now)));
        }
        // A queue that is long because letters are throttled is none, as long as letters leave.
        Instant overdue = queue.overdue();
        if (overdue != null && isLongAgo(overdue, now) && isLongAgo(state.contact(), now)) {
            return Optional.of(new Problem("Brev väntar men inga skickas.", overdue));
        }
        Instant deadline = queue.deadline();
        if (deadline != null && deadline.isBefore(now.plus(NEAR))) {
            return Optional.of(new Problem(
                    "En bekräftelse väntar fast fristen är nära.", Objects.requireNonNullElse(queue.oldest(), now)));
        }
        return Optional.empty();
    }

    private static boolean isLongAgo(@Nullable Instant moment, Instant now) {
        return moment == null || moment.isBefore(now.minus(PATIENCE));
    }

    private record Problem(String sentence, Instant since) {}
}
