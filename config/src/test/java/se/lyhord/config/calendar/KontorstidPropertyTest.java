package se.lyhord.config.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyDay.class)
@Domain(DomainContext.Global.class)
class KontorstidPropertyTest {
    private static final Kontorstid HOURS =
            new Kontorstid(LocalTime.of(7, 30), LocalTime.of(16, 30), LocalTime.of(8, 0));

    private final Arbetsdagar arbetsdagar = new Arbetsdagar();

    @Property
    void nobodyIsCalledOutsideOfficeHoursOrBeforeTheMatterCame(
            @ForAll LocalDate day, @ForAll @IntRange(max = 86_399) int second) {
        ZonedDateTime moment = moment(day, second);

        ZonedDateTime called = HOURS.nextOfficeMoment(moment, arbetsdagar);

        assertThat(called).isAfterOrEqualTo(moment);
        assertThat(TheLaw.makesAWorkingDay(called.toLocalDate())).isTrue();
        assertThat(called.toLocalTime()).isAfterOrEqualTo(LocalTime.of(7, 30)).isBefore(LocalTime.of(16, 30));
        assertThat(HOURS.nextOfficeMoment(called, arbetsdagar)).isEqualTo(called);
    }

    @Property
    void theZoneInWhichAMomentIsToldDoesNotMatter(@ForAll LocalDate day, @ForAll @IntRange(max = 86_399) int second) {
        ZonedDateTime moment = moment(day, second);
        ZonedDateTime elsewhere = moment.withZoneSameInstant(ZoneId.of("Asia/Kathmandu"));

        Instant called = HOURS.nextOfficeMoment(moment, arbetsdagar).toInstant();

        assertThat(HOURS.nextOfficeMoment(elsewhere, arbetsdagar).toInstant()).isEqualTo(called);
        assertThat(HOURS.nextMorningMail(elsewhere, arbetsdagar)).isEqualTo(HOURS.nextMorningMail(moment, arbetsdagar));
    }

    private static ZonedDateTime moment(LocalDate day, int second) {
        return day.atTime(LocalTime.ofSecondOfDay(second)).atZone(ZoneOffset.UTC);
    }
}
