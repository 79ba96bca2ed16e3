package se.lyhord.intake.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.dispatch.Outbox;
import se.lyhord.register.ledger.LedgerFigures;
import se.lyhord.register.ledger.LedgerPages;
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
    private final String namnd;
    private final Clock clock;
    private volatile Figures latest = Figures.NONE;

    KeepFigures(
            LedgerPages ledger,
            LedgerFigures handling,
            Outbox outbox,
            WatchMailboxes mailboxes,
            WatchSending sending,
            Rutin rutin,
            Clock clock) {
        super("figures", OFTEN);
        this.ledger = ledger;
        this.handling = handling;
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.sending = sending;
        this.namnd = rutin.namnd().id();
        this.clock = clock;
    }

    Figures latest() {
        return latest;
    }

    @Override
    protected boolean workOnce() {
        List<Watched> folders = mailboxes.look();
        latest = new Figures(
                ledger.balance(namnd),
                age(handling.oldestWaiting(namnd)),
                age(handling.newestHandled(namnd)),
                folders.stream().mapToLong(Watched::waiting).sum(),
                folders.stream().filter(folder -> folder.problem() != null).count(),
                sending.look().problem() == null ? 0 : 1,
                outbox.open());
        return false;
    }

    private double age(Optional<Instant> moment) {
        return moment.map(then -> Duration.between(then, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
