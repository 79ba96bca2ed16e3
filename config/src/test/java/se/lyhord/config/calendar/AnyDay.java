package se.lyhord.config.calendar;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Days of 2026–2035 and time limits up to a year, for property tests. */
public final class AnyDay extends DomainContextBase {
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2026, 1, 1).toEpochDay(),
                        LocalDate.of(2034, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Tidsfrist> limits() {
        return Combinators.combine(Arbitraries.integers().between(0, 260), Arbitraries.of(DayCount.class))
                .as(Tidsfrist::new);
    }
}
