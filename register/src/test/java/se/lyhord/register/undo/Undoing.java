package se.lyhord.register.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.handback.HandBacks;
import se.lyhord.register.redecide.PossibleFollowUps;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.BeginInquiry;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.HandBack;
import se.lyhord.register.verb.RerouteArende;
import se.lyhord.register.verb.Workplace;

/** Decisions of Rut that she may take back. */
@RegisterTest
abstract class Undoing {
    static final Account RUT = Workplace.registrator(Workplace.HV);
    static final Confirmation SWING = new Confirmation("klagomal", "utforande", "stadsmiljo", List.of("akut"));
    static final Account OFFICER =
            new Account("olle", Workplace.HV, "Olle H", Set.of(Role.HANDLAGGARE), Set.of("stadsmiljo"), null);
    static final Duration LEASE = Duration.ofMinutes(2);

    @Autowired
    Undoable undoable;

    @Autowired
    TakeBack takeBack;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    BeginInquiry beginInquiry;

    @Autowired
    Dispatches dispatches;

    @Autowired
    ArendePages pages;

    @Autowired
    ArendeLog log;

    @Autowired
    Workplace workplace;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PossibleFollowUps possible;

    @Autowired
    HandBack handBack;

    @Autowired
    HandBacks handBacks;

    @Autowired
    RerouteArende reroute;

    @BeforeEach
    void nothingElseWaitsToBeSent() {
        jdbc.sql("update dispatch set state = 'CANCELLED' where state in ('PLANNED', 'SENDING')")
                .update();
    }

    boolean somebodyWaitsForADecision() {
        return jdbc.sql(
                        "select exists (select from pg_stat_activity where wait_event_type = 'Lock' and query like '%decision%')")
                .query(Boolean.class)
                .single();
    }

    void refuses(Account by, Undoable.Decision decision, String sentence) {
        ArendeStatus before = page(decision.arende().id()).arende().status();

        assertThatThrownBy(() -> takeBack.takeBack(by, decision.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(sentence);
        assertThat(page(decision.arende().id()).arende().status()).isEqualTo(before);
    }

    Undoable.Decision confirm(long id) {
        return undoable.make(RUT, id, "Bekräfta", () -> confirmArende.confirmAndRoute(RUT, id, SWING));
    }

    Optional<Dispatch> claimed(long id) {
        return dispatches.claim(Set.of(Workplace.HV), LEASE).filter(dispatch -> Long.valueOf(id)
                .equals(dispatch.letter().arende()));
    }

    List<Dispatch> copies(long id) {
        return page(id).letters().stream()
                .filter(letter -> letter.letter().kind() == Brevslag.KOPIA_TILL_ENHET)
                .toList();
    }

    List<String> openFlagAlarms(long id) {
        return jdbc.sql("select cause from alarm where arende = :id and settled_at is null and cause like 'FLAG %'")
                .param("id", id)
                .query(String.class)
                .list();
    }

    int openAlarms(long id) {
        return jdbc.sql("select count(*) from alarm where arende = :id and settled_at is null")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    ArendePage page(long id) {
        return pages.page(Workplace.HV, id).orElseThrow();
    }
}
