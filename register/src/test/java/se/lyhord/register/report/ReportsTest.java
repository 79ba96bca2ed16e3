package se.lyhord.register.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.rule.Rapportperiod;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;

/** Must-have rule 11: figures by period, enhet, kvalitetsfaktor and kind, with measures and follow-up days, without personal data. */
@RegisterTest
class ReportsTest {
    private static final Period AUTUMN = Period.with(Rapportperiod.TERTIAL, LocalDate.parse("2026-11-20"));

    @Autowired
    Books books;

    @Autowired
    Reports reports;

    @Autowired
    TurnableClock clock;

    private final String namnd = Books.namnd();

    @BeforeEach
    void tuesday() {
        clock.turnTo(Instant.parse("2026-12-15T08:00:00Z"));
    }

    @Test
    void countsByEnhetFactorAndKind() {
        complaint("2026-10-01T08:00:00Z", "");
        complaint("2026-10-02T08:00:00Z", "");
        complaint("2026-10-03T08:00:00Z", "unit = 'forskola'");
        complaint("2026-10-04T08:00:00Z", "factor = 'annat'");
        complaint("2026-10-05T08:00:00Z", "kind = 'synpunkt'");
        books.complaint(Books.namnd(), "2026-10-05T08:00:00Z");

        Report report = reports.of(namnd, AUTUMN);

        assertThat(report.counted())
                .extracting(row -> row.unit() + " " + row.factor() + " " + row.kind() + " "
                        + row.answers().total())
                .containsExactly(
                        "forskola mat klagomal 1",
                        "hemtjanst annat klagomal 1",
                        "hemtjanst mat klagomal 2",
                        "hemtjanst mat synpunkt 1");
        assertThat(report.sum().total()).isEqualTo(5);
    }

    @Test
    void countsFinerCodesApartWithinTheirFactor() {
        complaint("2026-10-01T08:00:00Z", "factor_code = 'kall'");
        complaint("2026-10-02T08:00:00Z", "factor_code = 'kall'");
        complaint("2026-10-03T08:00:00Z", "");

        assertThat(reports.of(namnd, AUTUMN).counted())
                .extracting(row ->
                        row.factor() + " " + row.code() + " " + row.answers().total())
                .containsExactly("mat null 1", "mat kall 2");
    }

    @Test
    void tellsWhatWasAnsweredInTimeAndWhatIsLate() {
        answered("2026-12-01T22:59:59Z", "2026-12-01T22:59:59Z");
        answered("2026-12-01T22:59:59Z", "2026-12-01T23:00:00Z");
        answered("2026-12-14T22:59:59Z", "");
        answered("2026-12-15T22:59:59Z", "");
        complaint("2026-11-20T08:00:00Z", "");

        assertThat(reports.of(namnd, AUTUMN).sum()).isEqualTo(new Answers(1, 1, 1, 1, 1));
    }

    @Test
    void countsApartWhatNoEnhetAnswersFor() {
        complaint("2026-10-01T08:00:00Z", "status = 'INKOMMET', kind = null, factor = null, unit = null");
        complaint(
                "2026-10-01T08:00:00Z",
                "status = 'INKOMMET', kind = null, factor = null, unit = null, answer_due = '2026-10-15'");
        complaint("2026-10-01T08:00:00Z", "status = 'VIDAREBEFORDRAT'");
        complaint("2026-10-01T08:00:00Z", "status = 'OMSTYRT'");

        Report report = reports.of(namnd, AUTUMN);

        assertThat(report.apart()).isEqualTo(new CountedApart(2, 1, 1, 1));
        assertThat(report.counted()).isEmpty();
    }

    @Test
    void leavesOutWhatIsRestrictedVoidOrMerged() {
        long other = complaint("2026-10-01T08:00:00Z", "");
        long restricted = complaint("2026-10-01T08:00:00Z", "restricted = true");
        long madeVoid = complaint("2026-10-01T08:00:00Z", "status = 'MAKULERAT'");
        complaint("2026-10-01T08:00:00Z", "status = 'AVSLUTAT', merged_into = " + other);
        complaint("2026-10-01T08:00:00Z", "status = 'INKOMMET', restricted = true");
        books.measure(restricted, "Vi utreder.", "2026-10-02T08:00:00Z");
        books.measure(madeVoid, "Ingen åtgärd.", "2026-10-02T08:00:00Z");

        Report report = reports.of(namnd, AUTUMN);

        assertThat(report.sum().total()).isEqualTo(1);
        assertThat(report.apart()).isEqualTo(new CountedApart(0, 0, 0, 0));
        assertThat(report.measures()).isEmpty();
        assertThat(report.withheld()).isZero();
    }

    @Test
    void countsBySwedishDaysAtTheTurnOfTheYearAndInSummerTime() {
        complaint("2026-12-31T22:59:59Z", "");
        complaint("2026-12-31T23:00:00Z", "kind = 'nyarsdagen'");
        complaint("2027-03-31T21:59:59Z", "kind = 'mars'");
        complaint("2027-03-31T22:00:00Z", "kind = 'april'");

        assertThat(kinds(Rapportperiod.YEAR, "2026-06-01")).containsExactly("klagomal");
        assertThat(kinds(Rapportperiod.QUARTER, "2027-01-01")).containsExactly("mars", "nyarsdagen");
        assertThat(kinds(Rapportperiod.QUARTER, "2027-04-01")).containsExactly("april");
    }

    @Test
    void keepsTheHourThatComesTwiceInItsMonth() {
        complaint("2026-10-25T00:30:00Z", "");
        complaint("2026-10-25T01:30:00Z", "");
        complaint("2026-10-31T23:00:00Z", "kind = 'november'");

        assertThat(reports.of(namnd, Period.with(Rapportperiod.CONTINUOUS, LocalDate.parse("2026-10-25")))
                        .sum()
                        .total())
                .isEqualTo(2);
    }

    @Test
    void listsTheMeasuresThatWereAddedWithTheirFollowUp() {
        long arende = complaint("2026-08-20T08:00:00Z", "");
        books.measure(arende, "Vi byter leverantör.", "2026-08-31T22:00:00Z");
        books.measure(arende, "Det var i somras.", "2026-08-31T21:59:59Z");

        Report report = reports.of(namnd, AUTUMN);

        assertThat(report.measures())
                .containsExactly(new ReportedMeasure(
                        "hemtjanst", "mat", "Vi byter leverantör.", true, LocalDate.parse("2026-12-11"), null, null));
    }

    @Test
    void withholdsMeasuresThatPointAtSomebodyAndTellsHowMany() {
        long arende = complaint("2026-10-01T08:00:00Z", "");
        books.measure(arende, "Ring 640823-3234.", "2026-10-02T08:00:00Z");
        books.measure(arende, "Vi har bett åsa öberg om ursäkt.", "2026-10-02T08:00:00Z");
        books.measure(arende, "Svara asa@brevlada.example.", "2026-10-02T08:00:00Z");
        books.measure(arende, "Personalen får utbildning.", "2026-10-02T08:00:00Z");

        Report report = reports.of(namnd, AUTUMN);

        assertThat(report.measures()).extracting(ReportedMeasure::text).containsExactly("Personalen får utbildning.");
        assertThat(report.withheld()).isEqualTo(3);
        assertThat(report.toString()).doesNotContain("Öberg", "640823", "brevlada", "mammas");
    }

    private long complaint(String arrived, String change) {
        long id = books.complaint(namnd, arrived);
        if (!change.isEmpty()) {
            books.set(id, change);
        }
        return id;
    }

    private void answered(String due, String done) {
        books.answer(complaint("2026-11-20T08:00:00Z", ""), due, done);
    }

    private List<String> kinds(Rapportperiod kind, String day) {
        return reports.of(namnd, Period.with(kind, LocalDate.parse(day))).counted().stream()
                .map(Counted::kind)
                .toList();
    }
}
