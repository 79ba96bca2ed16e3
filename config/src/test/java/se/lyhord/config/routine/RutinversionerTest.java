package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RutinversionerTest {
    private final Rutin first = Rutiner.builtIn("hasselby-vallingby");
    private final Rutin revised;

    RutinversionerTest(@TempDir Path folder) {
        this.revised = Rutiner.read(RoutineText.sound()
                .with("inForce: 2024-10-24", "inForce: 2026-01-01")
                .with("within: {days: 14", "within: {days: 10")
                .in(folder));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 10", "2030-06-01, 10", "2025-12-31, 14", "2024-10-24, 14", "2003-01-01, 14"})
    void anArendeFollowsTheVersionOfItsArrivalDate(LocalDate arrival, int days) {
        Rutinversioner versions = new Rutinversioner(List.of(revised, first));

        assertThat(versions.on(arrival).answerWithin(""))
                .get()
                .extracting("days")
                .isEqualTo(days);
        assertThat(versions.all()).containsExactly(first, revised);
    }

    @Test
    void twoVersionsCannotBeginOnTheSameDay() {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> new Rutinversioner(List.of(first, revised, first)))
                .withMessageContaining("har samma dag i ”inForce”, 2024-10-24.");
    }

    @Test
    void anotherNamndHasNoVersionOfThisRoutine() {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> new Rutinversioner(List.of(first, Rutiner.builtIn("botkyrka"))))
                .withMessageContaining("olika nämnder i ”namnd.id”, ”botkyrka” och ”hasselby-vallingby”");
    }

    @Test
    void aNamndHasAtLeastOneRoutine() {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> new Rutinversioner(List.of()))
                .withMessage("En nämnd måste ha minst en rutin.");
    }
}
