package se.lyhord.register.signal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        send(signal, null);
    }

    /** The same about one ärende, so that whoever shows another need not look; null where there is none to name. */
    public void send(Signal signal, @Nullable Long arende) {
        Sent sent = new Sent(signal, arende);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            OfTransaction.the(SignalsAtCommit.class, () -> new SignalsAtCommit(all -> send(all)))
                    .add(sent);
        } else {
            send(Set.of(sent));
        }
    }

    private void send(Set<Sent> signals) {
        jdbc.sql("select pg_notify(channel, payload) from unnest(:channels, :payloads) sent(channel, payload)")
                .param(
                        "channels",
                        signals.stream().map(sent -> sent.signal().channel()).toArray(String[]::new))
                .param("payloads", signals.stream().map(Sent::payload).toArray(String[]::new))
                .query((row, number) -> number)
                .list();
    }
}
