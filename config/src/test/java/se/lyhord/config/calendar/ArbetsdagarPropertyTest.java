package se.lyhord.config.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyDay.class)
@Domain(DomainContext.Global.class)
class ArbetsdagarPropertyTest {
    private final Arbetsdagar arbetsdagar = new Arbetsdagar();

    @Property
    void whatCameLaterIsNeverDueEarlier(@ForAll LocalDate one, @ForAll LocalDate other, @ForAll Tidsfrist limit) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;

        assertThat(arbetsdagar.due(later, limit)).isAfterOrEqualTo(arbetsdagar.due(earlier, limit));
    }

    @Property
    void oneDayMoreIsAlwaysLater(@ForAll LocalDate arrival, @ForAll Tidsfrist limit) {
        Tidsfrist oneMore = new Tidsfrist(limit.days() + 1, limit.count());

        assertThat(arbetsdagar.lastDay(arrival, oneMore)).isAfter(arbetsdagar.lastDay(arrival, limit));
    }

    @Property
    void workingDaysEndOnAWorkingDayWithThatManyOnTheWay(
            @ForAll LocalDate arrival, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate last = arbetsdagar.lastDay(arrival, new Tidsfrist(n, DayCount.ARBETSDAGAR));

        assertThat(TheLaw.makesAWorkingDay(last)).isTrue();
        assertThat(arrival.plusDays(1).datesUntil(last.plusDays(1)).filter(TheLaw::makesAWorkingDay))
                .hasSize(n);
    }

    @Property
    void twoLimitsInARowAreOneLong(
            @ForAll LocalDate arrival, @ForAll @IntRange(max = 30) int first, @ForAll @IntRange(max = 30) int second) {
        assertThat(arbetsdagar.plus(arbetsdagar.plus(arrival, first), second))
                .isEqualTo(arbetsdagar.plus(arrival, first + second));
    }

    @Property
    void aLimitThatIsSurelyShorterEndsFirstWhateverTheDay(
            @ForAll LocalDate arrival, @ForAll Tidsfrist one, @ForAll Tidsfrist other) {
        Assume.that(one.isSurelyShorterThan(other));

        assertThat(arbetsdagar.lastDay(arrival, one)).isBefore(arbetsdagar.lastDay(arrival, other));
    }

    @Property
    void aWarningComesOnAWorkingDayAndNotAfterTheEnd(@ForAll LocalDate due, @ForAll Tidsfrist before) {
        LocalDate warning = arbetsdagar.warningDay(due, before);

        assertThat(TheLaw.makesAWorkingDay(warning)).isTrue();
        assertThat(warning).isBeforeOrEqualTo(due);
    }

    @Property
    void aWarningComesNotBeforeTheMessageWhereThereIsAWorkingDayToGiveItOn(
            @ForAll LocalDate arrival, @ForAll Tidsfrist limit, @ForAll Tidsfrist before) {
        LocalDate last = arbetsdagar.lastDay(arrival, limit);

        LocalDate warning = arbetsdagar.warningDay(arrival, last, before);

        assertThat(TheLaw.makesAWorkingDay(warning)).isTrue();
        assertThat(warning).isBeforeOrEqualTo(last);
        assertThat(arrival.datesUntil(last.plusDays(1)).anyMatch(TheLaw::makesAWorkingDay))
                .isEqualTo(!warning.isBefore(arrival));
    }

    @Property
    void aDayOffNeverBringsTheEndNearer(
            @ForAll LocalDate arrival, @ForAll @IntRange(max = 60) int off, @ForAll Tidsfrist limit) {
        Arbetsdagar withDayOff = new Arbetsdagar(Set.of(arrival.plusDays(off)));

        assertThat(withDayOff.lastDay(arrival, limit)).isAfterOrEqualTo(arbetsdagar.lastDay(arrival, limit));
    }

    @Property
    void theEndIsTheLastSecondOfASwedishDay(@ForAll LocalDate arrival, @ForAll Tidsfrist limit) {
        ZonedDateTime due = arbetsdagar.due(arrival, limit);

        assertThat(due.getZone()).isEqualTo(SvenskTid.ZONE);
        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(23, 59, 59));
        assertThat(due.plusSeconds(1)).isEqualTo(due.toLocalDate().plusDays(1).atStartOfDay(SvenskTid.ZONE));
    }

    @Example
    void theDaysWhenTheClockIsChangedEndLikeOthersThoughOneIsShortAndOneIsLong() {
        Tidsfrist sameDay = new Tidsfrist(0, DayCount.KALENDERDAGAR);
        LocalDate forward = LocalDate.of(2026, 3, 29);
        LocalDate back = LocalDate.of(2026, 10, 25);

        assertThat(lengthUntil(arbetsdagar.due(forward, sameDay))).isEqualTo(Duration.ofHours(23));
        assertThat(lengthUntil(arbetsdagar.due(back, sameDay))).isEqualTo(Duration.ofHours(25));
    }

    @Property(tries = 100)
    void theMachinesOwnTimeZoneDoesNotMatter(@ForAll LocalDate arrival, @ForAll Tidsfrist limit) {
        ZonedDateTime here = arbetsdagar.due(arrival, limit);
        TimeZone own = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new Arbetsdagar().due(arrival, limit)).isEqualTo(here);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            assertThat(new Arbetsdagar().due(arrival, limit)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(own);
        }
    }

    private static Duration lengthUntil(ZonedDateTime due) {
        return Duration.between(due.toLocalDate().atStartOfDay(SvenskTid.ZONE), due.plusSeconds(1));
    }
}
