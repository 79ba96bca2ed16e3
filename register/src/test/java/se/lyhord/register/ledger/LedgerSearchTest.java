package se.lyhord.register.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.register.ledger.LedgerOrder.NEWEST_FIRST;
import static se.lyhord.register.ledger.LedgerOrder.OLDEST_FIRST;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.ledger.LedgerFilter.Kind;

@RegisterTest
class LedgerSearchTest {
    /** A nämnd of its own for each test. */
    private final String namnd = "sok-" + UUID.randomUUID();

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerSearch search;

    @Autowired
    JdbcClient jdbc;

    private long first;
    private long second;
    private long third;

    @BeforeEach
    void threeMessages() {
        first = message(Channel.MAIL, "2026-11-18T23:30:00Z", "asa@brevlada.example", "Gungan är 100 % trasig");
        second = message(Channel.CHAT, "2026-11-19T09:00:00Z", "bo_ek@brevlada.example", "Lampan");
        third = ledger.record(arrival(Channel.MAIL, "2026-11-20T09:00:00Z")).id();
    }

    @Test
    void findsByPartsOfTheAddressAndTheSubject() {
        assertThat(found(words("GUNGAN asa@"))).containsExactly(first);
        assertThat(found(words("brevlada"))).containsExactly(second, first);
        assertThat(found(words("100 %"))).containsExactly(first);
        assertThat(found(words("bo_ek"))).containsExactly(second);
        assertThat(found(words("as_@"))).isEmpty();
        assertThat(found(words("x y z"))).isEmpty();
    }

    @Test
    void findsNothingByWordsThatFewMaySee() {
        jdbc.sql("""
                        insert into arende (namnd, reference, status, arrived_at, title, excerpt, suggestion, answer_due, restricted, channel, language)
                        select namnd, reference, 'INKOMMET', arrived_at, '', '', '{}', arrived_at, true, 'CHAT', 'sv' from ledger where id = :id
                        """).param("id", second).update();
        jdbc.sql("update ledger set arende = (select id from arende a where a.namnd = ledger.namnd) where id = :id")
                .param("id", second)
                .update();

        assertThat(found(words("bo_ek"))).isEmpty();
        assertThat(found(words("bo_ek@brevlada.example"))).isEmpty();
        assertThat(found(words("brevlada"))).containsExactly(first);
        assertThat(search.skip(namnd, words("brevlada"), NEWEST_FIRST, null, 2)).isEmpty();
        assertThat(found(LedgerFilter.ALL)).contains(second);
    }

    @Test
    void findsByDayInSwedenByChannelAndByOutcome() {
        LocalDate thursday = LocalDate.parse("2026-11-19");

        assertThat(found(new LedgerFilter("", null, null, thursday, thursday))).containsExactly(second, first);
        assertThat(found(new LedgerFilter("", null, Channel.CHAT, null, null))).containsExactly(second);
        assertThat(found(new LedgerFilter("", Kind.WAITING, null, null, null))).containsExactly(third);
        assertThat(found(new LedgerFilter("", Kind.AUTOMATIC, Channel.MAIL, null, thursday)))
                .containsExactly(first);
        assertThat(search.page("landskrona", words("gungan 100"), NEWEST_FIRST, null, 10))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leafsThroughAllOfThemOnceAlsoWhereSeveralCameAtOnce(LedgerOrder order) {
        List<Long> all = new ArrayList<>(List.of(first, second, third));
        for (int i = 0; i < 7; i++) {
            all.add(message(Channel.MAIL, "2026-11-19T09:00:00Z", "bo@brevlada.example", "Igen"));
        }

        List<Long> leafed = leafed(order);

        assertThat(leafed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        assertThat(leafed).last().isEqualTo(order == NEWEST_FIRST ? first : third);
        assertThat(search.skip(namnd, LedgerFilter.ALL, order, null, 4).map(LedgerKey::id))
                .contains(leafed.get(3));
        assertThat(search.skip(namnd, LedgerFilter.ALL, order, null, 11)).isEmpty();
    }

    @Test
    void leafsForwardsThroughWhatItLeafsBackwardsThrough() {
        message(Channel.MAIL, "2026-11-19T09:00:00Z", "bo@brevlada.example", "Igen");

        assertThat(leafed(OLDEST_FIRST)).isEqualTo(leafed(NEWEST_FIRST).reversed());
    }

    private List<Long> leafed(LedgerOrder order) {
        List<Long> leafed = new ArrayList<>();
        @Nullable LedgerKey after = null;
        for (List<LedgerRow> page = page(order, after); !page.isEmpty(); page = page(order, after)) {
            page.forEach(row -> leafed.add(row.id()));
            after = LedgerKey.of(page.getLast());
        }
        return leafed;
    }

    private List<LedgerRow> page(LedgerOrder order, @Nullable LedgerKey after) {
        return search.page(namnd, LedgerFilter.ALL, order, after, 3);
    }

    private List<Long> found(LedgerFilter filter) {
        return search.page(namnd, filter, NEWEST_FIRST, null, 10).stream()
                .map(LedgerRow::id)
                .toList();
    }

    private static LedgerFilter words(String words) {
        return new LedgerFilter(words, null, null, null, null);
    }

    private long message(Channel channel, String arrived, String sender, String subject) {
        long id = ledger.record(arrival(channel, arrived)).id();
        ledger.conclude(id, new Heading(sender, subject, null, null), Conclusion.automatic("En maskin skrev."));
        return id;
    }

    private Arrival arrival(Channel channel, String arrived) {
        Arrival mail = Samples.mail();
        return new Arrival(
                namnd, channel, channel == Channel.MAIL ? mail.position() : null, Instant.parse(arrived), mail.raw());
    }
}
