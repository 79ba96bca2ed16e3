package se.lyhord.register.signal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends signals; inside a transaction a signal leaves when that commits, and not at all when it rolls back. */
@Component
public class Signals {
    private final JdbcClient jdbc;

    Signals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Wakes whoever works with this, on every node. */
    public void send(Signal signal) {
        jdbc.sql("select pg_notify(:channel, '')")
                .param("channel", signal.channel())
                .query((row, number) -> signal)
                .list();
    }
}
