package se.lyhord.register.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.database.StartRefusedException;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.search.FindArenden;
import se.lyhord.register.search.SearchQuestion;

@RegisterTest
class MakeVolumeTest {
    private static final int ARENDEN = 600;
    private static final int FEW = 120;
    private static final List<String> TABLES = List.of(
            "ledger",
            "arende",
            "message",
            "attachment",
            "arende_event",
            "frist",
            "dispatch",
            "arende_search",
            "ledger_tally");
    private static final Account KARIN = Samples.KARIN;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    JdbcClient elsewhere;

    @Test
    void makesADecadeWhoseBooksHoldAndThatCanBeFound() throws Exception {
        try (ConfigurableApplicationContext context =
                EmptyDatabase.beside(server, elsewhere).start()) {
            MakeVolume makeVolume = context.getBean(MakeVolume.class);
            assertThat(makeVolume.isEmpty()).isTrue();

            makeVolume.make(
                    new Volume(KARIN.namnd(), ARENDEN, 1, Samples.FRIDAY_MORNING), hasselby(context), 2, line -> {});

            JdbcClient jdbc = context.getBean(JdbcClient.class);
            assertThat(jdbc.sql("select distinct status from arende")
                            .query(String.class)
                            .set())
                    .containsAll(Set.of(
                            ArendeStatus.INKOMMET.name(), ArendeStatus.FORDELAT.name(), ArendeStatus.AVSLUTAT.name()));
            assertThat(brokenLogs(context)).isEmpty();
            assertThat(jdbc.sql("""
                            select count(*) from diary_series s where last <> (
                                select count(distinct diarienummer) from arende where diarienummer like '% ' || s.year || '/%')
                            """).query(Integer.class).single()).isZero();
            assertThat(jdbc.sql("select diarienummer from arende where id = 1")
                            .query(String.class)
                            .list())
                    .hasSize(1);
            assertThat(context.getBean(LedgerPages.class).balance(KARIN.namnd()).holds())
                    .isTrue();
            assertThat(context.getBean(FindArenden.class)
                            .find(
                                    new Account("sok", KARIN.namnd(), "Sök", Set.of(Role.REGISTRATOR)),
                                    question(jdbc),
                                    null,
                                    5)
                            .hits())
                    .isNotEmpty();
        }
    }

    @Test
    void callsAnArendeByItsReferenceWhereItHasNoNumber() throws Exception {
        try (ConfigurableApplicationContext context =
                EmptyDatabase.beside(server, elsewhere).start()) {
            makeFew(context);

            JdbcClient jdbc = context.getBean(JdbcClient.class);
            assertThat(jdbc.sql("""
                            select d.body like '%' || a.reference || '%' from dispatch d join arende a on a.id = d.arende
                            where d.kind = 'KOPIA_TILL_ENHET' and a.diarienummer is null
                            """).query(Boolean.class).list()).isNotEmpty().containsOnly(true);
        }
    }

    @Test
    void makesTheSameOfTheSame() throws Exception {
        try (ConfigurableApplicationContext one =
                        EmptyDatabase.beside(server, elsewhere).start();
                ConfigurableApplicationContext other =
                        EmptyDatabase.beside(server, elsewhere).start()) {
            makeFew(one);
            makeFew(other);

            assertThat(sums(one)).isEqualTo(sums(other));
        }
    }

    @Test
    void leavesADatabaseThatNothingStartsOnWhenItDies() {
        EmptyDatabase database = EmptyDatabase.beside(server, elsewhere);
        try (ConfigurableApplicationContext context = database.start()) {
            MakeVolume makeVolume = context.getBean(MakeVolume.class);
            assertThatThrownBy(() -> makeVolume.make(few(), hasselby(context), 2, line -> {
                        if (line.startsWith("Gör dem sökbara")) {
                            throw new IllegalStateException("The disk is full");
                        }
                    }))
                    .hasMessage("The disk is full");
        }

        assertThatThrownBy(database::start)
                .rootCause()
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("blev inte färdig");
    }

    private static void makeFew(ConfigurableApplicationContext context) throws Exception {
        context.getBean(MakeVolume.class).make(few(), hasselby(context), 2, line -> {});
    }

    private static Volume few() {
        return new Volume(KARIN.namnd(), FEW, 1, Samples.FRIDAY_MORNING);
    }

    private static RoutineInForce hasselby(ConfigurableApplicationContext context) {
        return context.getBean(Routines.class).today(KARIN.namnd());
    }

    /** A sum over each table that has rows, whatever order they were written in. */
    private static Map<String, String> sums(ConfigurableApplicationContext context) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        return TABLES.stream().collect(Collectors.toMap(table -> table, table -> jdbc.sql(
                        "select md5(string_agg(t::text, '|' order by t::text)) from " + table + " t")
                .query(String.class)
                .single()));
    }

    private static SearchQuestion question(JdbcClient jdbc) {
        return SearchQuestion.of(
                jdbc.sql("select sender_name from arende where sender_name is not null order by id limit 1")
                        .query(String.class)
                        .single());
    }

    private static List<Long> brokenLogs(ConfigurableApplicationContext context) {
        ArendeLog log = context.getBean(ArendeLog.class);
        List<Long> all = context.getBean(JdbcClient.class)
                .sql("select id from arende")
                .query(Long.class)
                .list();
        assertThat(all).hasSize(ARENDEN);
        return all.stream()
                .filter(id -> log.of(id).size() < 2 || !log.isUnbroken(id))
                .toList();
    }
}
