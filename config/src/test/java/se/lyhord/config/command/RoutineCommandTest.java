package se.lyhord.config.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.config.routine.Rutiner;

class RoutineCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void deadlinesAreJsonForMachines() {
        int exit = run("deadlines", "spanga-tensta", "2026-11-20T23:30+01:00", "--jsonl");

        assertThat(exit).isZero();
        assertThat(text(out)).isEqualTo("""
                {"frist":"bekraftelse","due":"2026-11-24T23:59:59+01:00","warn":"2026-11-20","rule":"Bekräftelse inom 2 arbetsdagar från ankomsten."}
                {"frist":"svar","due":"2026-12-04T23:59:59+01:00","warn":"2026-12-02","rule":"Svar inom 14 dagar från ankomsten."}
                """);
    }

    @Test
    void deadlinesAreSentencesForPeople() {
        run("deadlines", "rinkeby-kista", "2026-11-20", "--kind", "klagomal");

        assertThat(text(out))
                .isEqualTo(
                        "Bekräftelse senast fredag 27 november 2026 kl. 23:59. Bekräftelse inom 5 arbetsdagar från ankomsten.\n");
    }

    @Test
    void aMomentInAnotherZoneIsADayInSweden() {
        run("deadlines", "spanga-tensta", "2026-11-22T23:30Z", "--jsonl");

        assertThat(text(out)).startsWith("{\"frist\":\"bekraftelse\",\"due\":\"2026-11-25T23:59:59+01:00\"");
    }

    @Test
    void aRoutineWithoutTimesSaysSoToPeopleAndNothingToMachines() {
        run("deadlines", "botkyrka", "2026-11-20");
        assertThat(text(out)).isEqualTo("Rutinen sätter ingen tid.\n");

        out.reset();
        run("deadlines", "botkyrka", "2026-11-20", "--jsonl");
        assertThat(text(out)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "deadlines",
                "deadlines landskrona",
                "deadlines landskrona i-går",
                "deadlines landskrona 2026-02-30",
                "deadlines landskrona 2026-11-20 --kind sorg",
                "deadlines landskrona 2026-11-20 --unit månen",
                "deadlines landskrona 2026-11-20 --flag",
                "deadlines landskrona 2026-11-20 --snabbt",
                "show",
                "fly landskrona"
            })
    void whatCannotBeMeantIsToldInSwedish(String words) {
        int exit = run(words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(exit).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).isNotBlank();
    }

    @Test
    void anUnknownRoutineIsTold() {
        assertThat(run("show", "grums")).isEqualTo(1);
        assertThat(text(err)).startsWith("Det finns ingen inbyggd rutin som heter ”grums”.");
    }

    @Test
    void everyFileIsCheckedAlsoAfterABadOne(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "id: x\n");
        Path missing = folder.resolve("missing.yaml");

        int exit = run("check", bad.toString(), missing.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(text(err)).contains("bad.yaml går inte att använda").contains("missing.yaml finns inte");
    }

    @Test
    void twoVersionsThatBeginOnTheSameDayAreNotUsedTogether(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("first.yaml"), yaml("landskrona"));
        Path second = Files.writeString(folder.resolve("second.yaml"), yaml("landskrona"));
        Path other = Files.writeString(folder.resolve("other.yaml"), yaml("botkyrka"));

        assertThat(run("check", first.toString(), other.toString())).isZero();
        assertThat(run("check", first.toString(), other.toString(), second.toString()))
                .isEqualTo(1);
        assertThat(text(err)).contains("för nämnden ”landskrona” har samma dag i ”inForce”, 2003-08-25.");
    }

    private static String yaml(String routine) throws IOException {
        try (InputStream yaml = Objects.requireNonNull(Rutiner.class.getResourceAsStream(routine + ".yaml"))) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.Rutiner#builtInNames")
    void everyBuiltInRoutineCanBeShown(String name) {
        assertThat(run("show", name)).isZero();

        assertThat(text(out))
                .startsWith("Så hanterar " + Rutiner.builtIn(name).namnd().name())
                .contains("När du hör av oss", "allmän handling")
                .doesNotContain("null", "[", "{", "_");
    }

    private int run(String... args) {
        return new RoutineCommand()
                .run(
                        List.of(args),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
