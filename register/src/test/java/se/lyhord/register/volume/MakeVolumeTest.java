package se.lyhord.register.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.RegisterTest.RegisterAlone;
import se.lyhord.register.Samples;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.search.FindArenden;
import se.lyhord.register.search.SearchQuestion;

@RegisterTest
class MakeVolumeTest {
    private static final int ARENDEN = 600;
    private static final Account KARIN = Samples.KARIN;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    JdbcClient elsewhere;

    @Test
    void makesADecadeWhoseBooksHoldAndThatCanBeFound() throws Exception {
        try (ConfigurableApplicationContext context = emptyRegister()) {
            MakeVolume makeVolume = context.getBean(MakeVolume.class);
            assertThat(makeVolume.isEmpty()).isTrue();

            makeVolume.make(
                    new Volume(KARIN.namnd(), ARENDEN, 1, Samples.FRIDAY_MORNING),
                    context.getBean(Routines.class).today(KARIN.namnd()),
                    2,
                    line -> {});

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

    private ConfigurableApplicationContext emptyRegister() {
        String name = "volume_" + UUID.randomUUID().toString().replace('-', '_');
        elsewhere.sql("create database " + name).update();
        return new SpringApplicationBuilder(RegisterAlone.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + server.getJdbcUrl().replaceFirst("/postgres(?=[?]|$)", "/" + name),
                        "--spring.datasource.username=" + server.getUsername(),
                        "--spring.datasource.password=" + server.getPassword());
    }
}
