package se.lyhord.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.absence.Absence;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.search.SearchQuestion.Order;

class NarrowSearchTest extends Searching {
    @Autowired
    OtherArenden others;

    @Autowired
    Absences absences;

    @Test
    void combinesWordsWithFilters() {
        long confirmed = confirmed(opened("Rulltrappan", "Rulltrappan står."), "hemtjanst")
                .id();
        long open = opened("Rulltrappan", "Rulltrappan står.");
        SearchQuestion all = SearchQuestion.of("rulltrappa");

        assertThat(found(all)).contains(confirmed, open);
        assertThat(found(filtered(all, Set.of(ArendeStatus.INKOMMET), null, null, null)))
                .contains(open)
                .doesNotContain(confirmed);
        assertThat(found(filtered(all, Set.of(), "hemtjanst", null, null)))
                .contains(confirmed)
                .doesNotContain(open);
        assertThat(found(filtered(all, Set.of(), null, Kanal.PHONE, null))).isEmpty();
        assertThat(found(filtered(all, Set.of(), null, null, LocalDate.of(2026, 11, 21))))
                .isEmpty();
        assertThat(found(filtered(
                        SearchQuestion.of(""), Set.of(), "hemtjanst", Kanal.E_MAIL, LocalDate.of(2026, 11, 20))))
                .contains(confirmed);
    }

    @Test
    void turnsPagesWithoutLosingOrRepeatingAHit() {
        List<Long> opened = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            opened.addFirst(openedAt("2025-0" + (i + 1) + "-10T08:00:00Z", "Isgata", "Isgatan är ishal."));
        }

        refreshed();
        List<Long> paged = new ArrayList<>();
        SearchPlace place = null;
        do {
            SearchResult page = findArenden.find(REGISTRATOR, SearchQuestion.of("ishal"), place, 3);
            page.hits().forEach(hit -> paged.add(hit.arende().id()));
            place = page.next();
        } while (place != null);

        assertThat(paged).containsSubsequence(opened).doesNotHaveDuplicates();
        assertThat(findArenden.all(REGISTRATOR, SearchQuestion.of("ishal"), 5)).hasSize(5);
    }

    @Test
    void letsTheBestComeFirstWhenThatIsWished() {
        long best = openedAt("2025-03-10T08:00:00Z", "Vattenkran", "Vattenkran och vattenkran.");
        long newest = opened("Köket", "Det är mycket i köket som är dåligt, och till sist nämner jag en vattenkran.");

        assertThat(found(SearchQuestion.of("vattenkran"))).containsSubsequence(newest, best);
        assertThat(found(SearchQuestion.of("vattenkran").in(Order.BEST))).containsSubsequence(best, newest);
    }

    @Test
    void showsEverybodyOnlyWhatTheyMayRead() {
        long mine = confirmed(opened("Tvättstugan", "Torkskåpet brinner."), "hemtjanst")
                .id();
        long others = confirmed(opened("Tvättstugan", "Torkskåpet brinner."), "aldreboende")
                .id();
        long restricted = opened("Tvättstugan", "Torkskåpet brinner.");
        jdbc.sql("update arende set restricted = true where id = :id")
                .param("id", restricted)
                .update();
        Account chef = new Account("chef-s", NAMND, "Chef", Set.of(Role.CHEF), Set.of("hemtjanst"), null);
        Account elsewhere = new Account("annan", "landskrona", "Annan", Set.of(Role.REGISTRATOR));

        SearchQuestion question = SearchQuestion.of("torkskåp");

        assertThat(found(question)).contains(mine, others).doesNotContain(restricted);
        assertThat(ids(chef, question)).contains(mine).doesNotContain(others, restricted);
        assertThat(ids(elsewhere, question)).isEmpty();
    }

    @Test
    void findsForWhoeverStandsInWhatTheAbsentChefsEnhetHas() {
        long hers = confirmed(opened("Nattlampan", "Belysningsarmaturen blinkar."), "hemtjanst")
                .id();
        Account standIn =
                new Account("chef-a", NAMND, "Petra", Set.of(Role.CHEF), Set.of("aldreboende"), "chef-aldreboende");
        SearchQuestion question = SearchQuestion.of("belysningsarmatur");
        LocalDate today = LocalDate.of(2026, 11, 20);

        assertThat(ids(standIn, question)).doesNotContain(hers);
        Absence away = absences.add(NAMND, "chef-hemtjanst", today, today, "chef-aldreboende");
        assertThat(ids(standIn, question)).contains(hers);
        absences.end(NAMND, away.id(), today);
    }

    @Test
    void findsAnyArendeToTieAnotherOneTo() {
        long old = openedAt("2011-03-10T08:00:00Z", "Torkskåp", "Vi väntar på en kolfiberpedal.");
        Arende young = confirmed(opened("Torkskåp", "Det gäller samma sak."), "hemtjanst");
        refreshed();

        assertThat(others.matching(REGISTRATOR, young, "kolfiberpedalen", 10))
                .extracting(FoundArende::id)
                .containsExactly(old);
        assertThat(others.matching(REGISTRATOR, young, young.name(), 10)).isEmpty();
        assertThat(others.matching(
                        new Account("annan", "landskrona", "Annan", Set.of(Role.REGISTRATOR)),
                        "ingen@brevlada.example",
                        "kolfiberpedal",
                        10))
                .isEmpty();
    }

    static SearchQuestion filtered(
            SearchQuestion question,
            Set<ArendeStatus> statuses,
            @Nullable String unit,
            @Nullable Kanal channel,
            @Nullable LocalDate from) {
        return new SearchQuestion(question.words(), statuses, null, unit, null, channel, from, null, Order.NEWEST);
    }
}
