package se.lyhord.register.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path home;

    @Test
    void isDurableAndAsksForItsPassword() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show server_encoding")).isEqualTo("UTF8");
            assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", "fel"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void refusesASecondInstanceOnTheSameData() throws Exception {
        try (EmbeddedDatabase running = EmbeddedDatabase.start(home)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(home))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("kör redan");
            assertThat(ask(running, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void takesOverWhatAKilledProgramLeftBehind() throws Exception {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        home.toString())
                .inheritIO()
                .start();
        assertThat(program.waitFor()).isEqualTo(KilledProgram.KILLED);
        assertThat(home.resolve("postgresql/postmaster.pid")).exists();

        try (EmbeddedDatabase next = EmbeddedDatabase.start(home)) {
            assertThat(ask(next, "select word from kept")).isEqualTo("kvar");
        }
        assertThat(Files.exists(home.resolve("postgresql/postmaster.pid"))).isFalse();
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
