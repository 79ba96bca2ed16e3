package se.lyhord.config.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArbetsdagarTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Arbetsdagar arbetsdagar = new Arbetsdagar();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2, 2026-11-24",
        "2026-11-21, 2, 2026-11-24",
        "2026-12-23, 2, 2026-12-29",
        "2026-12-23, 5, 2027-01-05",
        "2026-12-23, 10, 2027-01-13",
        "2026-06-18, 2, 2026-06-23",
        "2026-04-02, 2, 2026-04-08",
        "2026-11-20, 0, 2026-11-20"
    })
    void countsFromTheDayAfterArrivalAndSkipsFreeDays(LocalDate arrival, int n, LocalDate expected) {
        assertThat(arbetsdagar.plus(arrival, n)).isEqualTo(expected);
    }

    @Test
    void refusesToCountANegativeNumberOfDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> arbetsdagar.plus(FRIDAY, -1));
    }

    @Test
    void workingDaysPassOverTheWeekendAndCalendarDaysMayEndInIt() {
        assertThat(arbetsdagar.lastDay(FRIDAY, new Tidsfrist(1, DayCount.ARBETSDAGAR)))
                .isEqualTo("2026-11-23");
        assertThat(arbetsdagar.lastDay(FRIDAY, new Tidsfrist(1, DayCount.KALENDERDAGAR)))
                .isEqualTo("2026-11-21");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-10, 2026-01-24T23:59:59+01:00", "2026-03-20, 2026-04-03T23:59:59+02:00"})
    void isDueInTheLastSecondOfTheDayInSwedishTimeWinterAndSummer(LocalDate arrival, ZonedDateTime expected) {
        ZonedDateTime due = arbetsdagar.due(arrival, new Tidsfrist(14, DayCount.KALENDERDAGAR));

        assertThat(due.toInstant()).isEqualTo(expected.toInstant());
        assertThat(due.getZone()).hasToString("Europe/Stockholm");
    }

    @Test
    void aLocalFreeDayIsNoWorkingDay() {
        LocalDate klamdag = LocalDate.of(2026, 5, 15);

        Arbetsdagar withKlamdag = new Arbetsdagar(Set.of(klamdag));

        assertThat(arbetsdagar.isArbetsdag(klamdag)).isTrue();
        assertThat(withKlamdag.isArbetsdag(klamdag)).isFalse();
        assertThat(withKlamdag.plus(LocalDate.of(2026, 5, 13), 1)).isEqualTo("2026-05-18");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2, ARBETSDAGAR, 2026-11-20",
        "2026-11-24, 1, KALENDERDAGAR, 2026-11-23",
        "2026-11-24, 2, KALENDERDAGAR, 2026-11-20",
        "2026-11-22, 0, ARBETSDAGAR, 2026-11-20",
        "2026-12-26, 1, ARBETSDAGAR, 2026-12-23"
    })
    void warnsOnAWorkingDayBeforeTheDueDay(LocalDate due, int days, DayCount count, LocalDate expected) {
        assertThat(arbetsdagar.warningDay(due, new Tidsfrist(days, count))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20, i dag",
        "2026-11-19, 2026-11-20, i morgon",
        "2026-11-20, 2026-11-21, i morgon",
        "2026-11-20, 2026-11-22, ingen arbetsdag kvar",
        "2026-11-20, 2026-11-23, 1 arbetsdag kvar",
        "2026-11-20, 2026-11-24, 2 arbetsdagar kvar",
        "2026-12-23, 2027-01-05, 5 arbetsdagar kvar",
        "2026-11-21, 2026-11-20, över tiden",
        "2026-11-23, 2026-11-20, 1 arbetsdag över tiden",
        "2026-11-24, 2026-11-20, 2 arbetsdagar över tiden"
    })
    void saysInWordsHowMuchIsLeftOrHowLateItIs(LocalDate today, LocalDate due, String expected) {
        assertThat(arbetsdagar.inWords(today, due)).isEqualTo(expected);
    }
}
