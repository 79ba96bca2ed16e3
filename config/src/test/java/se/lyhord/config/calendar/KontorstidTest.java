package se.lyhord.config.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KontorstidTest {
    private static final Kontorstid HOURS =
            new Kontorstid(LocalTime.of(7, 30), LocalTime.of(16, 30), LocalTime.of(8, 0));

    private final Arbetsdagar arbetsdagar = new Arbetsdagar();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T07:30+01:00, 2026-11-20T07:30+01:00",
        "2026-11-20T16:29:59+01:00, 2026-11-20T16:29:59+01:00",
        "2026-11-20T16:30+01:00, 2026-11-23T07:30+01:00",
        "2026-11-20T07:29:59+01:00, 2026-11-20T07:30+01:00",
        "2026-11-22T13:00+01:00, 2026-11-23T07:30+01:00",
        "2026-12-23T20:00+01:00, 2026-12-28T07:30+01:00",
        "2026-06-18T23:59+02:00, 2026-06-22T07:30+02:00"
    })
    void nobodyIsCalledAtNightOrOnAFreeDay(ZonedDateTime moment, ZonedDateTime expected) {
        assertThat(HOURS.nextOfficeMoment(moment, arbetsdagar)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // The clock is set forward at 02:00 on 29 March and back at 03:00 on 25 October, both Sundays.
        "2026-03-27T17:00+01:00, 2026-03-30T07:30+02:00",
        "2026-03-29T01:59:59+01:00, 2026-03-30T07:30+02:00",
        "2026-03-29T03:00+02:00, 2026-03-30T07:30+02:00",
        "2026-10-23T17:00+02:00, 2026-10-26T07:30+01:00",
        "2026-10-25T02:30+02:00, 2026-10-26T07:30+01:00",
        "2026-10-25T02:30+01:00, 2026-10-26T07:30+01:00"
    })
    void theDayAfterAChangeOfClockBeginsByTheNewTime(ZonedDateTime moment, ZonedDateTime expected) {
        assertThat(HOURS.nextOfficeMoment(moment, arbetsdagar)).isEqualTo(expected);
        assertThat(HOURS.nextMorningMail(moment, arbetsdagar)).isEqualTo(expected.plusMinutes(30));
    }

    @Test
    void aMomentElsewhereIsReadInSwedishTime() {
        ZonedDateTime evening = ZonedDateTime.parse("2026-11-19T22:45-08:00[America/Los_Angeles]");

        assertThat(HOURS.nextOfficeMoment(evening, arbetsdagar))
                .hasToString("2026-11-20T07:45+01:00[Europe/Stockholm]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T08:00+01:00, 2026-11-20T08:00+01:00",
        "2026-11-20T08:00:00.001+01:00, 2026-11-23T08:00+01:00",
        "2026-12-24T05:00+01:00, 2026-12-28T08:00+01:00"
    })
    void theMorningMailComesOnceOnAnArbetsdag(ZonedDateTime moment, ZonedDateTime expected) {
        assertThat(HOURS.nextMorningMail(moment, arbetsdagar)).isEqualTo(expected);
    }

    @Test
    void aLocalFreeDayIsPassedOver() {
        Arbetsdagar withKlamdag = new Arbetsdagar(Set.of(LocalDate.of(2026, 5, 15)));

        assertThat(HOURS.nextOfficeMoment(ZonedDateTime.parse("2026-05-15T10:00+02:00"), withKlamdag))
                .isEqualTo(ZonedDateTime.parse("2026-05-18T07:30+02:00"));
    }

    @ParameterizedTest
    @CsvSource({"08:00, 08:00, 08:00", "08:00, 16:00, 07:59", "08:00, 16:00, 16:00"})
    void refusesADayWithoutTimeOrAMorningMailOutsideIt(LocalTime from, LocalTime to, LocalTime morningMail) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kontorstid(from, to, morningMail));
    }
}
