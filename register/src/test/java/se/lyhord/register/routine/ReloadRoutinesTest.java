package se.lyhord.register.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.config.routine.Rutin;

class ReloadRoutinesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final String NAMND = "hasselby-vallingby";

    @TempDir
    Path folder;

    private Path file;
    private String yaml;
    private Routines routines;
    private ReloadRoutines reload;

    @BeforeEach
    void aRoutineInAFile() throws IOException {
        try (InputStream builtIn = Rutin.class.getResourceAsStream(NAMND + ".yaml")) {
            yaml = new String(Objects.requireNonNull(builtIn).readAllBytes(), StandardCharsets.UTF_8);
        }
        file = Files.writeString(folder.resolve("rutin.yaml"), yaml);
        RoutineFiles files = new RoutineFiles(List.of(file.toString()));
        routines = new Routines(files.read(), Clock.fixed(NOW, ZoneOffset.UTC));
        reload = new ReloadRoutines(files, routines, Duration.ofHours(1));
    }

    @Test
    void takesAChangedRoutineIntoUse() throws IOException {
        change(yaml.replace("08-465 004 00", "08-465 004 99"));

        assertThat(reload.workOnce()).isFalse();

        assertThat(phone()).isEqualTo("08-465 004 99");
        assertThat(reload.problem()).isEmpty();
    }

    @Test
    void goesOnWithTheOneBeforeWhenTheChangedOneCannotBeUsed() throws IOException {
        change(yaml.replace("registrar: REGISTRATOR", "registrar: NÅGON"));

        reload.workOnce();

        assertThat(phone()).isEqualTo("08-465 004 00");
        assertThat(reload.problem())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("rutin.yaml", "NÅGON"));
    }

    @Test
    void refusesAnotherNamndUntilTheProgramIsStartedAnew() throws IOException {
        change(yaml.replace("namnd:\n  id: " + NAMND, "namnd:\n  id: en-annan"));

        reload.workOnce();

        assertThat(routines.namnder()).containsExactly(NAMND);
        assertThat(reload.problem())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("Starta om"));
    }

    @Test
    void anArendeFollowsTheVersionOfItsArrivalDate() {
        Rutin old = routines.today(NAMND).rutin();
        String from2027 =
                yaml.replace("inForce: 2024-10-24", "inForce: 2027-01-01").replace("08-465 004 00", "08-465 004 27");
        Path next = write(folder.resolve("2027.yaml"), from2027);
        routines.replace(new RoutineFiles(List.of(file.toString(), next.toString())).read());

        assertThat(routines.at(NAMND, Instant.parse("2026-12-31T22:59:59Z")).rutin())
                .isEqualTo(old);
        assertThat(routines.at(NAMND, Instant.parse("2026-12-31T23:00:00Z"))
                        .rutin()
                        .namnd()
                        .phone())
                .isEqualTo("08-465 004 27");
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    private String phone() {
        return routines.today(NAMND).rutin().namnd().phone();
    }
}
