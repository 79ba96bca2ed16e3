package se.lyhord.register.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Statements with nothing around them: one connection that is kept, prepared once, every column read. */
final class BareSql {
    static final List<String> OF_ARENDE = List.of(
            "select * from arende where id = ?",
            "select * from message where arende = ? order by id",
            "select a.* from attachment a join message m on m.id = a.message where m.arende = ?",
            "select * from frist where arende = ?",
            "select * from dispatch where arende = ? order by id",
            "select * from arende_event where arende = ? order by seq",
            "select * from measure where arende = ?",
            "select * from provider_request where arende = ?",
            "select * from draft where topic = 'ARENDE' and topic_id = ?",
            "select * from proposed_answer where arende = ?",
            "select * from hand_back where arende = ?",
            "select * from question where arende = ?",
            "select * from inquiry where arende = ?");

    private final Connection connection;

    BareSql(DataSource database) throws SQLException {
        this.connection = database.getConnection();
    }

    /** Reads all rows; the driver keeps the statement prepared. */
    void read(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.execute()) {
                try (ResultSet rows = statement.getResultSet()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            rows.getObject(i);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One transaction. */
    void together(Runnable work) {
        try {
            connection.setAutoCommit(false);
            work.run();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void arende(long id) {
        OF_ARENDE.forEach(sql -> read(sql, id));
    }
}
