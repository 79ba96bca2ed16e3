package se.lyhord.intake.road;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Lyhörd in a process of its own, with its embedded database in a given directory. */
final class IntakeProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Class<?> program;
    private final Process process;
    private final Path home;
    private final Path log;

    private IntakeProcess(Class<?> program, Process process, Path home, Path log) {
        this.program = program;
        this.process = process;
        this.home = home;
        this.log = log;
    }

    static IntakeProcess start(Path home, BotSettings settings) throws IOException {
        return start(IntakeAlone.class, home, settings);
    }

    /** Starts a program of a test's own. */
    static IntakeProcess start(Class<?> program, Path home, BotSettings settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(settings.takingOverSoon()
                .with("lyhord.data=" + home.resolve("data"))
                .arguments());
        Path log = Files.createTempFile(home, "intake", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new IntakeProcess(program, process, home, log);
    }

    void awaitReady() {
        await().dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .failFast(() -> !process.isAlive())
                .until(() -> Files.readString(log).contains("Started " + program.getSimpleName()));
    }

    /** Until no message waits and no letter is to be sent. */
    void awaitRest() {
        await().dontCatchUncaughtExceptions()
                .atMost(Duration.ofMinutes(5))
                .until(() -> ask("select (select count(*) from ledger where outcome is null)"
                                + " + (select count(*) from dispatch where state in ('PLANNED', 'SENDING'))")
                        == 0);
    }

    /** Until the process has ended by itself; gives its exit code. */
    int awaitDeath() {
        return process.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    long ask(String question) throws IOException, SQLException {
        String port = Files.readAllLines(home.resolve("data/postgresql/postmaster.pid"))
                .get(3);
        String password = Files.readString(home.resolve("data/postgresql-password"));
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
