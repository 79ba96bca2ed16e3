package se.lyhord.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void theNewestMonthsComeFirstThenTheRestOfTheYearThenTheYearsBefore() {
        assertThat(Window.of("hv", LocalDate.of(2024, 5, 3), LocalDate.of(2026, 11, 20)))
                .extracting(Window::mark)
                .containsExactly("n:hv:2026-11", "n:hv:2026-10", "n:hv:2026", "n:hv:2025", "n:hv:2024");
    }

    @Test
    void togetherTheyAreTheWholeTimeWithoutOverlap() {
        var windows = Window.of("hv", LocalDate.of(2024, 5, 3), LocalDate.of(2026, 1, 20));

        assertThat(windows)
                .extracting(Window::mark)
                .containsExactly("n:hv:2026-01", "n:hv:2025-12", "n:hv:2025", "n:hv:2024");
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).to()).isEqualTo(windows.get(i - 1).from());
        }
        assertThat(windows.getLast().from()).isEqualTo("2024-05-02T22:00:00Z");
        assertThat(windows.getFirst().to()).isEqualTo("2026-01-20T23:00:00Z");
    }

    @Test
    void thereAreNoneWhenTheFirstDayIsAfterTheLast() {
        assertThat(Window.of("hv", LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 2)))
                .isEmpty();
    }
}
