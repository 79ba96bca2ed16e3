package se.lyhord.intake.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.intake.receive.mailbox.MailboxState;
import se.lyhord.intake.receive.mailbox.MailboxStates;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.watch.Watched;
import se.lyhord.register.watch.Watched.Kind;

/** How it goes with each mailbox. */
@Component
@OnNode(NodeRole.INTAKE)
class WatchMailboxes {
    private static final String SILENT = "E-postservern svarar inte.";

    private final MailboxStates states;
    private final Clock clock;

    WatchMailboxes(MailboxStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    /** Every nämnd's. */
    List<Watched> look() {
        return look(state -> true);
    }

    /** This nämnd's. */
    List<Watched> look(String namnd) {
        return look(state -> state.namnd().equals(namnd));
    }

    private List<Watched> look(Predicate<MailboxState> which) {
        Instant now = clock.instant();
        return states.all().stream()
                .filter(which)
                .map(state -> watched(state, now))
                .toList();
    }

    private static Watched watched(MailboxState state, Instant now) {
        @Nullable String problem = state.isWell(now) ? null : Objects.requireNonNullElse(state.problem(), SILENT);
        @Nullable Instant began = state.problemSince() == null ? state.lastContact() : state.problemSince();
        return new Watched(
                Kind.MAILBOX,
                state.shadow() ? state.name() + " (skuggläge: inget flyttas eller skickas)" : state.name(),
                state.lastContact(),
                problem,
                problem == null ? null : Objects.requireNonNullElse(began, now),
                state.backlog(),
                state.oldestWaiting(),
                now);
    }
}
