package se.lyhord.register.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes a row and dies on the spot, as after {@code kill -9}. */
final class KilledProgram {
    static final int KILLED = 137;

    private KilledProgram() {}

    /** Takes the data directory. */
    public static void main(String[] args) throws SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('kvar')");
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
