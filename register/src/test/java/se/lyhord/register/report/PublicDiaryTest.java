package se.lyhord.register.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.rule.Rapportperiod;
import se.lyhord.register.RegisterTest;

/** Must-have rule 2: what is secret is in the public diary, but masked. */
@RegisterTest
class PublicDiaryTest {
    private static final Period YEAR = Period.with(Rapportperiod.YEAR, LocalDate.parse("2026-11-20"));
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    @Autowired
    Books books;

    @Autowired
    PublicDiary diary;

    private final String namnd = Books.namnd();

    @Test
    void showsDayNumberAndKindButNeverWhoWroteOrWhat() {
        books.complaint(namnd, "2026-11-19T23:30:00Z");

        assertThat(diary.of(namnd, YEAR))
                .containsExactly(new DiaryRow(FRIDAY, "P 1", "Enskild", "klagomal", false, false))
                .asString()
                .doesNotContain("Öberg", "mammas", "hemtjanst");
    }

    @Test
    void masksWhatIsSecretOrRestrictedButKeepsItsDayAndNumber() {
        books.set(complaint(), "flags = '{sekretess}'");
        books.set(complaint(), "restricted = true");
        books.set(complaint(), "flags = '{akut}'");

        assertThat(diary.of(namnd, YEAR))
                .containsExactly(
                        new DiaryRow(FRIDAY, "P 1", null, null, true, false),
                        new DiaryRow(FRIDAY, "P 2", null, null, true, false),
                        new DiaryRow(FRIDAY, "P 3", "Enskild", "klagomal", false, false));
    }

    @Test
    void masksASuggestedSekretessUntilSomebodyHasLooked() {
        books.set(complaint(), "status = 'INKOMMET', kind = null, flags = '{sekretess}'");

        assertThat(diary.of(namnd, YEAR)).singleElement().matches(DiaryRow::masked);
    }

    @Test
    void keepsTheNumberOfWhatIsVoidAndLeavesOutWhatHasNone() {
        books.set(complaint(), "status = 'MAKULERAT'");
        books.set(complaint(), "diarienummer = null");

        assertThat(diary.of(namnd, YEAR))
                .containsExactly(new DiaryRow(FRIDAY, "P 1", "Enskild", "klagomal", false, true));
    }

    @Test
    void endsWithTheSwedishYear() {
        books.complaint(namnd, "2026-12-31T22:59:59Z");
        books.complaint(namnd, "2026-12-31T23:00:00Z");

        assertThat(diary.of(namnd, YEAR)).extracting(DiaryRow::arrived).containsExactly(LocalDate.parse("2026-12-31"));
    }

    private long complaint() {
        return books.complaint(namnd, "2026-11-20T08:00:00Z");
    }
}
