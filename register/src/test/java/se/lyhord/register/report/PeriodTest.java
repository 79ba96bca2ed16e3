package se.lyhord.register.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.config.routine.rule.Rapportperiod;

class PeriodTest {
    private static final LocalDate NEW_YEARS_DAY = LocalDate.parse("2027-01-01");

    @Test
    void offersTheRunningPeriodAndAYearsFinishedOnes() {
        List<Period> tertials = Period.of(List.of(Rapportperiod.TERTIAL), NEW_YEARS_DAY);

        assertThat(tertials)
                .extracting(Period::label)
                .containsExactly("Tertial 1 2027", "Tertial 3 2026", "Tertial 2 2026", "Tertial 1 2026");
        assertThat(tertials)
                .extracting(period -> period.isRunning(NEW_YEARS_DAY))
                .containsExactly(true, false, false, false);
        assertThat(tertials.get(1).first()).isEqualTo("2026-09-01");
        assertThat(tertials.get(1).last()).isEqualTo("2026-12-31");
    }

    @Test
    void followsEveryWayInWhichARoutineReports() {
        LocalDate leapDay = LocalDate.parse("2028-02-29");

        assertThat(Period.with(Rapportperiod.CONTINUOUS, leapDay))
                .returns("Löpande, februari 2028", Period::label)
                .returns(leapDay, Period::last);
        assertThat(Period.with(Rapportperiod.QUARTER, leapDay).last()).isEqualTo("2028-03-31");
        assertThat(Period.with(Rapportperiod.HALF_YEAR, leapDay).last()).isEqualTo("2028-06-30");
        assertThat(Period.with(Rapportperiod.YEAR, leapDay).first()).isEqualTo("2028-01-01");
        assertThat(Period.of(List.of(Rapportperiod.CONTINUOUS), leapDay)).hasSize(13);
    }

    @Test
    void offersYearsWhereTheRoutineIsSilent() {
        assertThat(Period.of(List.of(), NEW_YEARS_DAY))
                .extracting(Period::label)
                .containsExactly("År 2027", "År 2026", "År 2025");
    }

    @Test
    void beginsAndEndsAtSwedishMidnightInWinterAndSummer() {
        Period quarter = Period.with(Rapportperiod.QUARTER, LocalDate.parse("2026-02-01"));

        assertThat(quarter.from()).isEqualTo("2025-12-31T23:00:00Z");
        assertThat(quarter.until()).isEqualTo("2026-03-31T22:00:00Z");
    }
}
