package se.lyhord.intake.watch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Loop;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;
import se.lyhord.register.watch.WatchBook;
import se.lyhord.register.watch.Watched;

/** Reports every few seconds what this node sees, for the desk on whatever node, and signals when something has begun to fail or works again. */
@Component
@OnNode(NodeRole.INTAKE)
class ReportWatch extends Loop {
    private static final Duration OFTEN = Duration.ofSeconds(5);

    private final WatchMailboxes mailboxes;
    private final WatchSending sending;
    private final WatchRoutine routine;
    private final WatchBook book;
    private final Signals signals;
    private final Routines routines;
    private final String node;
    private Set<String> troubled = Set.of();

    ReportWatch(
            WatchMailboxes mailboxes,
            WatchSending sending,
            WatchRoutine routine,
            WatchBook book,
            Signals signals,
            Routines routines,
            @Value("${server.port:8080}") String port) {
        super("watch", OFTEN);
        this.mailboxes = mailboxes;
        this.sending = sending;
        this.routine = routine;
        this.book = book;
        this.signals = signals;
        this.routines = routines;
        this.node = host() + ":" + port;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    @Override
    protected boolean workOnce() {
        Set<String> now = routines.namnder().stream().flatMap(this::report).collect(Collectors.toUnmodifiableSet());
        if (!now.equals(troubled)) {
            troubled = now;
            signals.send(Signal.WATCH);
        }
        return false;
    }

    private Stream<String> report(String namnd) {
        List<Watched> seen = new ArrayList<>(mailboxes.look(namnd));
        seen.add(sending.look(namnd));
        routine.look().ifPresent(seen::add);
        book.report(namnd, node, seen);
        return seen.stream()
                .filter(one -> one.problem() != null)
                .map(one -> namnd + one.kind() + one.name() + one.problem());
    }
}
