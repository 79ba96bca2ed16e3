package se.lyhord.register.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.rule.Gallringsregel;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.RoadEvent.Closed;
import se.lyhord.register.event.WorkEvent.NoteWritten;

@RegisterTest
class WeedingTest {
    private static final Gallringsregel AFTER_FIVE_YEARS = new Gallringsregel(Period.ofYears(5), "§ 12/2026");

    @Autowired
    Books books;

    @Autowired
    Weeding weeding;

    @Autowired
    ArendeLog log;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    private final String namnd = Books.namnd();

    @BeforeEach
    void fiveYearsAfterTheFirst() {
        ended("AVSLUTAT", "2026-11-20T22:59:00Z");
        ended("AVSLUTAT", "2026-11-20T23:00:00Z");
        ended("FORDELAT", "2026-11-01T08:00:00Z");
        clock.turnTo(Instant.parse("2031-11-20T08:00:00Z"));
    }

    @Test
    void listsWhatEndedSoLongAgoAndIsNotOpenAgain() {
        assertThat(weeding.due(namnd, AFTER_FIVE_YEARS))
                .containsExactly(new DueForWeeding("P 1", LocalDate.parse("2026-11-20")));
    }

    @Test
    void countsFromTheLastTimeThatItEnded() {
        long again = ended("AVSLUTAT", "2026-11-01T08:00:00Z");
        close(again, "2026-12-01T08:00:00Z");
        clock.turnTo(Instant.parse("2031-11-20T08:00:00Z"));

        assertThat(weeding.due(namnd, AFTER_FIVE_YEARS))
                .extracting(DueForWeeding::name)
                .containsExactly("P 1");
    }

    @Test
    void listsNothingWhereAllIsKept() {
        assertThat(weeding.due(namnd, new Gallringsregel(null, null))).isEmpty();
    }

    private long ended(String status, String at) {
        long id = books.complaint(namnd, "2026-10-01T08:00:00Z");
        books.set(id, "status = '%s'".formatted(status));
        close(id, at);
        clock.turnTo(Instant.parse("2030-01-01T08:00:00Z"));
        transaction.executeWithoutResult(done -> log.append(id, "rut", new NoteWritten("Arkiverat.", "Rut R")));
        return id;
    }

    private void close(long id, String at) {
        clock.turnTo(Instant.parse(at));
        transaction.executeWithoutResult(done -> log.append(id, "rut", new Closed("Besvarat.")));
    }
}
