package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.RoadEvent.Followed;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.routine.Routines;

/** What was opened beside an ärende goes with it to another enhet. */
@RegisterTest
class MoveCompanionsTest {
    private static final Account FATIMA = chef("fatima", "hemtjanst", "chef-hemtjanst");
    private static final Account NEXT = chef("nils", "aldreboende", "chef-aldreboende");
    private static final Account MARIE = new Account("marie", HV, "Marie S", Set.of(Role.CHEF), Set.of(), "sas");

    @Autowired
    Casebook cases;

    @Autowired
    ReportJav reportJav;

    @Autowired
    RerouteArende reroute;

    @Autowired
    CloseArende close;

    @Autowired
    MergeArenden merge;

    @Autowired
    AnswerArende answer;

    @Autowired
    WriteNote writeNote;

    @Autowired
    ArendePages pages;

    @Autowired
    ArendeLog log;

    @Autowired
    ReadingRule reading;

    @Autowired
    Routines routines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void isReadByTheNewChefAndNotByTheOneWhoLeftByJav() {
        Arende arende = cases.routed(HV, ASA, at("hemtjanst", "lex-sarah"));
        long beside = beside(arende).getFirst();

        reportJav.report(FATIMA, arende.id(), "aldreboende", "Min bror klagar.");

        assertThat(List.of(mayRead(FATIMA, beside), mayRead(NEXT, beside), mayRead(MARIE, beside)))
                .containsExactly(false, true, true);
        writeNote.write(NEXT, beside, "Jag tar över utredningen.");
        assertThat(log.of(beside))
                .extracting(ArendeLog.Entry::event)
                .contains(new Followed(arende.id(), arende.name(), "hemtjanst", "aldreboende"));
        assertThat(log.of(beside))
                .noneSatisfy(entry -> assertThat(entry.event().sentence()).contains("bror"));
        assertThat(log.isUnbroken(beside)).isTrue();
    }

    @Test
    void goesAlongWhereverTheRegistratorGivesIt() {
        Arende arende = cases.routed(HV, ASA, at("hemtjanst", "akut", "valfardsbrott"));

        reroute.reroute(registrator(HV), arende.id(), "aldreboende", "Fel enhet.");

        assertThat(beside(arende)).hasSize(2).allSatisfy(beside -> assertThat(
                        List.of(mayRead(FATIMA, beside), mayRead(NEXT, beside)))
                .containsExactly(false, true));
    }

    @Test
    void goesAlongAlsoWhenItIsAnsweredOrWasOpenedBesideWhatTheArendeTookOver() {
        Arende absorbed = cases.routed(HV, ASA, at("hemtjanst", "lex-sarah"));
        Arende arende = cases.routed(HV, ASA, at("hemtjanst"));
        long beside = beside(absorbed).getFirst();
        answer.orally(FATIMA, beside, "Utrett.");
        merge.merge(registrator(HV), absorbed.id(), arende.id());

        reportJav.report(registrator(HV), arende.id(), "aldreboende", "Min bror klagar.");

        assertThat(pages.page(HV, beside).orElseThrow().arende())
                .satisfies(moved -> assertThat(moved.status()).isEqualTo(ArendeStatus.BESVARAT))
                .satisfies(moved -> assertThat(moved.decided().unit()).isEqualTo("aldreboende"));
    }

    @Test
    void staysWhereItWasEnded() {
        Arende arende = cases.routed(HV, ASA, at("hemtjanst", "akut"));
        long beside = beside(arende).getFirst();
        close.close(registrator(HV), beside, "Ingen fara längre.");

        reroute.reroute(registrator(HV), arende.id(), "aldreboende", "Fel enhet.");

        assertThat(pages.page(HV, beside).orElseThrow().arende().decided().unit())
                .isEqualTo("hemtjanst");
    }

    private static Account chef(String username, String unit, String person) {
        return new Account(username, HV, username, Set.of(Role.CHEF), Set.of(unit), person);
    }

    private boolean mayRead(Account account, long id) {
        Arende arende = pages.page(HV, id).orElseThrow().arende();
        return reading.mayRead(account, arende, routines.at(HV, arende.arrivedAt()));
    }

    private List<Long> beside(Arende arende) {
        return jdbc.sql("select id from arende where companion_of = :id order by id")
                .param("id", arende.id())
                .query(Long.class)
                .list();
    }
}
