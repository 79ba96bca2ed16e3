package se.lyhord.register.learn.train;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Lets one node at a time train; if that node dies, its turn ends with its connection. */
@Component
class TrainingTurn {
    private static final String KEY = "hashtextextended('lyhord training', 0)";

    private final DataSource dataSource;

    TrainingTurn(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Does the work unless another node has the turn; returns whether it was done. */
    boolean take(Runnable work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(" + KEY + ")")) {
                return false;
            }
            try {
                work.run();
            } finally {
                ask(connection, "select pg_advisory_unlock(" + KEY + ")");
            }
            return true;
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
