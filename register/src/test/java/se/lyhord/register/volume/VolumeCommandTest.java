package se.lyhord.register.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;

@RegisterTest
class VolumeCommandTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    Path home;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    JdbcClient elsewhere;

    @Autowired
    TurnableClock clock;

    @Test
    void leavesADatabaseAloneThatAFileNames() throws IOException {
        EmptyDatabase database = EmptyDatabase.beside(server, elsewhere);

        int exit = run("--arenden=5", configured(database));

        assertThat(exit).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("--fill-configured");
        assertThat(tables(database)).isZero();
    }

    @Test
    void fillsItWhenToldSoUntilTheDay() throws IOException {
        EmptyDatabase database = EmptyDatabase.beside(server, elsewhere);

        int exit = run("--arenden=40", configured(database), "--fill-configured", "--until=2026-03-02", "--threads=1");

        assertThat(exit).isZero();
        assertThat(database.jdbc()
                        .sql("select max(arrived_at) between '2025-03-01' and '2026-03-02 00:00+01' from arende")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void fillsTheFirstOfTheRoutinesThatAFileNames() throws IOException {
        EmptyDatabase database = EmptyDatabase.beside(server, elsewhere);

        run("--arenden=5", configured(database, "lyhord.routine=landskrona,botkyrka"), "--fill-configured");

        assertThat(database.jdbc()
                        .sql("select distinct namnd from arende")
                        .query(String.class)
                        .list())
                .containsExactly("landskrona");
    }

    @Test
    void fillsTheDemosDirectoryWhateverTheEnvironmentNames() {
        assertThat(VolumeArguments.of(List.of("--arenden=5")).forSpring()).contains("--lyhord.data=data-demo");
        assertThat(VolumeArguments.of(List.of("--lyhord.data=annan")).forSpring())
                .containsExactly("--lyhord.data=annan");
    }

    @Test
    void takesAValueBesideItsNameToo() {
        VolumeArguments said =
                VolumeArguments.of(List.of("--arenden", "1000", "--configured", "--until", "2026-01-31"));

        assertThat(said.number("arenden", 5)).isEqualTo(1000);
        assertThat(said.has("configured")).isTrue();
        assertThat(said.day("until", LocalDate.MIN)).isEqualTo("2026-01-31");
    }

    @Test
    void tellsHowItIsUsedWhenTheDayIsNone() {
        assertThat(run("--arenden=5", "--until=i morgon")).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("--until=DAG");
    }

    @Test
    void tellsHowItIsUsedWhenAWordBelongsToNoName() {
        assertThat(run("--arenden", "5", "6")).isEqualTo(2);
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new VolumeCommand(clock).run(List.of(arguments), out, out);
    }

    private String configured(EmptyDatabase database, String... more) throws IOException {
        List<String> settings = new ArrayList<>(database.settings(""));
        settings.addAll(List.of(more));
        Path file = Files.write(home.resolve("application.properties"), settings);
        return "--spring.config.additional-location=" + file.toUri();
    }

    private static long tables(EmptyDatabase database) {
        return database.jdbc()
                .sql("select count(*) from pg_tables where schemaname = 'public'")
                .query(Long.class)
                .single();
    }
}
