package se.lyhord.intake.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.dispatch.Outbox;
import se.lyhord.register.ledger.Balance;
import se.lyhord.register.ledger.LedgerFigures;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Loop;
import se.lyhord.register.watch.Watched;

/** Asks the database for the figures every few seconds, however often they are read. */
@Component
@OnNode(NodeRole.INTAKE)
class KeepFigures extends Loop {
    private static final Duration OFTEN = Duration.ofSeconds(5);

    private final LedgerPages ledger;
    private final LedgerFigures handling;
    private final Outbox outbox;
    private final WatchMailboxes mailboxes;
    private final WatchSending sending;
    private final Routines routines;
    private final Clock clock;
    private volatile Figures latest = Figures.NONE;

    KeepFigures(
            LedgerPages ledger,
            LedgerFigures handling,
            Outbox outbox,
            WatchMailboxes mailboxes,
            WatchSending sending,
            Routines routines,
            Clock clock) {
        super("figures", OFTEN);
        this.ledger = ledger;
        this.handling = handling;
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.sending = sending;
        this.routines = routines;
        this.clock = clock;
    }

    Figures latest() {
        return latest;
    }

    @Override
    protected boolean workOnce() {
        List<String> namnder = routines.namnder();
        List<Watched> folders = mailboxes.look();
        latest = new Figures(
                namnder.stream().map(ledger::balance).reduce(Balance.NONE, Balance::plus),
                age(moments(namnder, handling::oldestWaiting).min(Comparator.naturalOrder())),
                age(moments(namnder, handling::newestHandled).max(Comparator.naturalOrder())),
                folders.stream().mapToLong(Watched::waiting).sum(),
                folders.stream().filter(folder -> folder.problem() != null).count(),
                namnder.stream().map(sending::look).allMatch(one -> one.problem() == null) ? 0 : 1,
                outbox.open());
        return false;
    }

    private static Stream<Instant> moments(List<String> namnder, Function<String, Optional<Instant>> moment) {
        return namnder.stream().map(moment).flatMap(Optional::stream);
    }

    private double age(Optional<Instant> moment) {
        return moment.map(then -> Duration.between(then, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
