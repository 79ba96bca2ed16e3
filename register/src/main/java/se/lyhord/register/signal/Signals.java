package se.lyhord.register.signal;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.lyhord.register.transaction.OfTransaction;

/** Sends signals; inside a transaction each signal leaves once, when that commits, and not at all when it rolls back. */
@Component
public class Signals {
    private final JdbcClient jdbc;

    Signals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Wakes whoever works with this, on every node. */
    public void send(Signal signal) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            OfTransaction.the(SignalsAtCommit.class, () -> new SignalsAtCommit(this::send))
                    .add(signal);
        } else {
            send(Set.of(signal));
        }
    }

    private void send(Set<Signal> signals) {
        jdbc.sql("select pg_notify(channel, '') from unnest(:channels) channel")
                .param("channels", signals.stream().map(Signal::channel).toArray(String[]::new))
                .query((row, number) -> number)
                .list();
    }
}
