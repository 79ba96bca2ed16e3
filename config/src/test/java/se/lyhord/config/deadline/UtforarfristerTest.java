package se.lyhord.config.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.config.calendar.Arbetsdagar;
import se.lyhord.config.calendar.DayCount;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.people.Avtalsform;
import se.lyhord.config.routine.people.Utforare;

class UtforarfristerTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final Utforare PROVIDER = new Utforare(
            "omsorgsbolaget",
            "Omsorgsbolaget",
            "svar@omsorgsbolaget.example",
            Avtalsform.VALFRIHET,
            "bistand-aldre",
            new Tidsfrist(10, DayCount.ARBETSDAGAR),
            new Tidsfrist(2, DayCount.ARBETSDAGAR),
            new Tidsfrist(2, DayCount.KALENDERDAGAR));

    private final Utforarfrister frister = new Utforarfrister(new Arbetsdagar());

    @Test
    void theReplyIsDueSoLongAfterTheQuestion() {
        PlannedFrist reply = frister.reply(PROVIDER, FRIDAY);

        assertThat(reply.duty().id()).isEqualTo("utforarsvar");
        assertThat(reply.due()).isEqualTo("2026-12-04T23:59:59+01:00[Europe/Stockholm]");
        assertThat(reply.warnOn()).isEqualTo("2026-12-02");
        assertThat(reply.rule()).isEqualTo("Omsorgsbolaget svarar inom 10 arbetsdagar från förfrågan.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-12-02",
        "2026-12-01, 2026-12-02",
        // Two days after its day is a Sunday; the next count goes on from the Sunday.
        "2026-12-02, 2026-12-07",
        "2026-12-07, 2026-12-08",
        "2026-12-08, 2026-12-10"
    })
    void itIsRemindedOnceBeforeItsDayAndThenUntilItReplies(LocalDate after, LocalDate expected) {
        assertThat(frister.nextReminder(PROVIDER, FRIDAY, after)).isEqualTo(expected);
    }
}
