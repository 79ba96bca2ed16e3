package se.lyhord.register.signal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            List<Signalled> heard = connection == null ? everything() : heard(listening());
            heard.forEach(publisher::publishEvent);
            return true;
        } catch (SQLException e) {
            disconnect();
            throw e;
        }
    }

    /** After a connection was lost nobody knows what was missed. */
    private List<Signalled> everything() throws SQLException {
        listening();
        return Arrays.stream(Signal.values())
                .map(signal -> new Signalled(signal, Set.of()))
                .toList();
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

    private List<Signalled> heard(Connection connection) throws SQLException {
        PGNotification[] notifications = connection.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS);
        if (notifications == null || notifications.length == 0) {
            requireAlive(connection);
            return List.of();
        }
        Map<String, Set<String>> heard = Arrays.stream(notifications)
                .collect(groupingBy(PGNotification::getName, mapping(PGNotification::getParameter, toSet())));
        return Arrays.stream(Signal.values())
                .filter(signal -> heard.containsKey(signal.channel()))
                .map(signal -> new Signalled(signal, arenden(heard.getOrDefault(signal.channel(), Set.of()))))
                .toList();
    }

    /** What is about no ärende in particular may be about all of them. */
    private static Set<Long> arenden(Set<String> payloads) {
        return payloads.contains("")
                ? Set.of()
                : payloads.stream().map(Long::valueOf).collect(toSet());
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
