package se.lyhord.register.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Connections for what citizens ask for and nothing else, so that a citizen never waits until the node's own work gives one back. They take no
 * part in a transaction of the caller.
 */
@Component
public class CitizensConnections implements AutoCloseable {
    private final HikariDataSource pool;

    CitizensConnections(DataSource others, @Value("${lyhord.citizens.connections:6}") int most) throws SQLException {
        HikariConfig config = new HikariConfig();
        others.unwrap(HikariDataSource.class).copyStateTo(config);
        config.setPoolName("citizens");
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(0);
        // Like the others: a node starts, and says sorry, while the database is away.
        config.setInitializationFailTimeout(-1);
        this.pool = new HikariDataSource(config);
    }

    /** Asks over them. */
    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    @Override
    public void close() {
        pool.close();
    }
}
