package se.lyhord.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import se.lyhord.config.calendar.Arbetsdagar;

class DaysTest {
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-20T08:00:00Z");

    private final Days days = new Days(new Arbetsdagar(), Clock.fixed(FRIDAY_MORNING, ZoneOffset.UTC));

    @Test
    void saysMomentsInSwedishTime() {
        assertThat(days.moment(FRIDAY_MORNING)).isEqualTo("i dag 09:00");
        assertThat(days.moment(Instant.parse("2026-11-19T15:40:00Z"))).isEqualTo("i går 16:40");
        assertThat(days.moment(Instant.parse("2026-11-16T23:30:00Z"))).isEqualTo("tis 17 nov 00:30");
        assertThat(days.date(Instant.parse("2027-01-04T10:00:00Z"))).isEqualTo("4 jan 2027");
    }

    @Test
    void saysHowNearAFristIs() {
        assertThat(days.urgency(Instant.parse("2026-11-19T22:59:59Z"))).isEqualTo(Urgency.LATE);
        assertThat(days.urgency(Instant.parse("2026-11-20T22:59:59Z"))).isEqualTo(Urgency.SOON);
        assertThat(days.urgency(Instant.parse("2026-11-22T22:59:59Z"))).isEqualTo(Urgency.CALM);
        assertThat(days.left(Instant.parse("2026-11-24T22:59:59Z"))).isEqualTo("2 arbetsdagar kvar");
    }
}
