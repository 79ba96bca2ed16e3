package se.lyhord.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void theNewestMonthsComeFirstThenTheRestOfTheYearThenTheYearsBefore() {
        assertThat(Window.of("hv", LocalDate.of(2024, 5, 3), LocalDate.of(2026, 11, 20)))
                .extracting(Window::marks)
                .containsExactly(
                        List.of("n:hv:2026-11"),
                        List.of("n:hv:2026-10"),
                        List.of("n:hv:2026"),
                        List.of("n:hv:2025"),
                        List.of("n:hv:2024"));
    }

    @Test
    void togetherTheyAreTheWholeTimeWithoutOverlap() {
        var windows = Window.of("hv", LocalDate.of(2024, 5, 3), LocalDate.of(2026, 1, 20));

        assertThat(windows)
                .extracting(Window::marks)
                .containsExactly(
                        List.of("n:hv:2026-01"), List.of("n:hv:2025-12"), List.of("n:hv:2025"), List.of("n:hv:2024"));
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).to()).isEqualTo(windows.get(i - 1).from());
        }
        assertThat(windows.getLast().from()).isEqualTo("2024-05-02T22:00:00Z");
        assertThat(windows.getFirst().to()).isEqualTo("2026-01-20T23:00:00Z");
    }

    @Test
    void ofOldYearsThereAreTwiceAsManyEachTime() {
        var windows = Window.of("hv", LocalDate.of(2017, 5, 3), LocalDate.of(2026, 11, 20));

        assertThat(windows.subList(3, windows.size()))
                .extracting(Window::marks)
                .containsExactly(
                        List.of("n:hv:2025"),
                        List.of("n:hv:2023", "n:hv:2024"),
                        List.of("n:hv:2019", "n:hv:2020", "n:hv:2021", "n:hv:2022"),
                        List.of("n:hv:2017", "n:hv:2018"));
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).to()).isEqualTo(windows.get(i - 1).from());
        }
        assertThat(windows.getLast().from()).isEqualTo("2017-05-02T22:00:00Z");
        assertThat(windows.getLast().condition()).isEqualTo("('n:hv:2017' | 'n:hv:2018')");
    }

    @Test
    void thereAreNoneWhenTheFirstDayIsAfterTheLast() {
        assertThat(Window.of("hv", LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 2)))
                .isEmpty();
    }
}
