package se.lyhord.register.signal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Holds the one connection of this node that listens, and passes on what it hears; reconnects when the database has been away. */
@Component
class SignalListener extends Loop {
    private static final Logger LOG = LoggerFactory.getLogger(SignalListener.class);
    private static final int WAIT_MILLIS = 500;
    private static final int ROUNDS_BEFORE_ASKING = 60;

    private final DataSource dataSource;
    private final ApplicationEventPublisher publisher;
    private @Nullable Connection connection;
    private int silentRounds;

    SignalListener(DataSource dataSource, ApplicationEventPublisher publisher) {
        super("signals", Duration.ofSeconds(2));
        this.dataSource = dataSource;
        this.publisher = publisher;
    }

    @Override
    protected boolean workOnce() throws SQLException {
        try {
            Set<Signal> heard = connection == null ? everything() : heard(listening());
            heard.forEach(signal -> publisher.publishEvent(new Signalled(signal)));
            return true;
        } catch (SQLException e) {
            disconnect();
            throw e;
        }
    }

    /** After a connection was lost nobody knows what was missed. */
    private Set<Signal> everything() throws SQLException {
        listening();
        return EnumSet.allOf(Signal.class);
    }

    private Connection listening() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = dataSource.getConnection();
            connection = open;
            try (Statement statement = open.createStatement()) {
                for (Signal signal : Signal.values()) {
                    statement.execute("listen " + signal.channel());
                }
            }
        }
        return open;
    }

    private Set<Signal> heard(Connection connection) throws SQLException {
        PGNotification[] notifications = connection.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS);
        if (notifications == null || notifications.length == 0) {
            requireAlive(connection);
            return Set.of();
        }
        Set<String> channels =
                Arrays.stream(notifications).map(PGNotification::getName).collect(Collectors.toSet());
        return Arrays.stream(Signal.values())
                .filter(signal -> channels.contains(signal.channel()))
                .collect(Collectors.toSet());
    }

    /** A connection that a firewall has forgotten says nothing for ever; asking it now and then tells. */
    private void requireAlive(Connection connection) throws SQLException {
        silentRounds++;
        if (silentRounds >= ROUNDS_BEFORE_ASKING) {
            silentRounds = 0;
            if (!connection.isValid(5)) {
                throw new SQLException("The connection that listens is dead");
            }
        }
    }

    private void disconnect() {
        Connection broken = connection;
        connection = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException e) {
                LOG.debug("Closing a broken connection", e);
            }
        }
    }

    @Override
    protected void stopped() {
        disconnect();
    }
}
