package se.lyhord.config.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishFreeDaysTest {
    private final Arbetsdagar arbetsdagar = new Arbetsdagar();

    @ParameterizedTest
    @CsvSource({
        "2026, 1/1 6/1 3/4 6/4 1/5 14/5 19/6 24/12 25/12 31/12",
        "2027, 1/1 6/1 26/3 29/3 6/5 25/6 24/12 31/12",
        "2028, 6/1 14/4 17/4 1/5 25/5 6/6 23/6 25/12 26/12"
    })
    void theFreeWeekdaysOfAYearAreTheKnownOnes(int year, String expected) {
        String free = TheLaw.daysOf(year)
                .filter(day -> day.getDayOfWeek().getValue() <= 5 && !arbetsdagar.isArbetsdag(day))
                .map(day -> day.getDayOfMonth() + "/" + day.getMonthValue())
                .collect(Collectors.joining(" "));

        assertThat(free).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026, 251", "2027, 253", "2028, 251"})
    void aYearHasTheKnownNumberOfWorkingDays(int year, int expected) {
        assertThat(TheLaw.daysOf(year).filter(arbetsdagar::isArbetsdag)).hasSize(expected);
    }

    @Test
    void everyDayOfTenYearsAgreesWithTheLawWorkedOutAnotherWay() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate end = LocalDate.of(2036, 1, 1);

        assertThat(first.datesUntil(end))
                .allSatisfy(day ->
                        assertThat(arbetsdagar.isArbetsdag(day)).as("%s", day).isEqualTo(TheLaw.makesAWorkingDay(day)));
    }
}
