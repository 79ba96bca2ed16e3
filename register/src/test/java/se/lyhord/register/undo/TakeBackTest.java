package se.lyhord.register.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.config.routine.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.RoadEvent.TakenBack;
import se.lyhord.register.handback.HandBacks;
import se.lyhord.register.handback.HandedBack;
import se.lyhord.register.redecide.PossibleFollowUps;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.BeginInquiry;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.HandBack;
import se.lyhord.register.verb.RerouteArende;
import se.lyhord.register.verb.Workplace;

@RegisterTest
class TakeBackTest {
    private static final Account RUT = Workplace.registrator(Workplace.HV);
    private static final Confirmation SWING = new Confirmation("klagomal", "utforande", "stadsmiljo", List.of("akut"));
    private static final Account OFFICER =
            new Account("olle", Workplace.HV, "Olle H", Set.of(Role.HANDLAGGARE), Set.of("stadsmiljo"), null);
    private static final Duration LEASE = Duration.ofMinutes(2);

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

    @Test
    void makesAllAsItWasExceptForTheNumberAndTheLog() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        ArendePage before = page(id);
        Undoable.Decision decision = confirm(id);

        Arende after = takeBack.takeBack(RUT, decision.id());

        assertThat(after.status()).isEqualTo(ArendeStatus.INKOMMET);
        assertThat(after.confirmation()).isNull();
        assertThat(after.flags()).isEqualTo(before.arende().flags());
        assertThat(after.answerDue()).isEqualTo(before.arende().answerDue());
        assertThat(after.diarienummer()).isNotNull().isEqualTo(decision.arende().diarienummer());
        assertThat(page(id).frister().stream().filter(frist -> frist.isOpen()).toList())
                .isEqualTo(before.frister().stream()
                        .filter(frist -> frist.isOpen())
                        .toList());
        assertThat(page(id).events().getLast().actor()).isEqualTo("rut");
        assertThat(page(id).events()).extracting(ArendeLog.Entry::event).contains(new TakenBack("Bekräfta"));
        assertThat(log.isUnbroken(id)).isTrue();
    }

    @Test
    void cancelsTheLettersAndSettlesTheAlarmsOfTheDecision() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        int suspicions = openAlarms(id);
        Undoable.Decision decision = confirm(id);
        List<String> alarmed = openFlagAlarms(id);

        takeBack.takeBack(RUT, decision.id());

        assertThat(alarmed).contains("FLAG akut");
        assertThat(openFlagAlarms(id)).isEmpty();
        assertThat(openAlarms(id)).isEqualTo(suspicions);
        assertThat(copies(id)).isNotEmpty().extracting(Dispatch::state).containsOnly(DispatchState.CANCELLED);
        clock.forward(Duration.ofMinutes(1));
        assertThat(claimed(id)).isEmpty();
    }

    @Test
    void holdsTheLettersBackForAsLongAsADecisionCanBeTakenBack() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        confirm(id);

        clock.forward(Undoable.WINDOW);
        Optional<Dispatch> within = claimed(id);
        clock.forward(Undoable.WINDOW);
        Optional<Dispatch> later = claimed(id);

        assertThat(within).isEmpty();
        assertThat(later).isPresent();
    }

    @Test
    void canBeConfirmedAnewWithTheSameNumber() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        Undoable.Decision decision = confirm(id);
        takeBack.takeBack(RUT, decision.id());

        Arende again = confirm(id).arende();

        assertThat(again.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(again.diarienummer()).isEqualTo(decision.arende().diarienummer());
        assertThat(copies(id)).extracting(Dispatch::state).contains(DispatchState.PLANNED, DispatchState.CANCELLED);
    }

    @Test
    void refusesWhenTheMomentHasPassed() {
        Undoable.Decision decision = confirm(workplace.opened(Workplace.HV, Workplace.ASA));

        clock.forward(Undoable.WINDOW.multipliedBy(2));

        refuses(RUT, decision, "för sent");
    }

    @Test
    void refusesWhenALetterHasLeft() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        Undoable.Decision decision = confirm(id);
        jdbc.sql("update dispatch set not_before = :now where arende = :id and kind = 'KOPIA_TILL_ENHET'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        boolean sending = claimed(id).isPresent();

        assertThat(sending).isTrue();
        refuses(RUT, decision, "Ett brev har redan gått iväg");
    }

    @Test
    void refusesWhenSomebodyHasWorkedOn() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        Undoable.Decision decision = confirm(id);
        beginInquiry.begin(RUT, id);

        refuses(RUT, decision, "arbetat vidare");
    }

    @Test
    void refusesAnotherPersonAndASecondTime() {
        Undoable.Decision decision = confirm(workplace.opened(Workplace.HV, Workplace.ASA));

        refuses(new Account("leila", Workplace.HV, "Leila", Set.of(Role.REGISTRATOR)), decision, "för sent");
        takeBack.takeBack(RUT, decision.id());
        refuses(RUT, decision, "för sent");
    }

    @Test
    void asksAgainAboutAPossibleFollowUp() {
        long other = workplace.opened(Workplace.HV, Workplace.ASA);
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        long message = page(id).messages().getFirst().message().ledger();
        transaction.executeWithoutResult(status -> possible.note(Workplace.HV, message, id, other));
        Undoable.Decision decision = confirm(id);
        boolean decided = possible.find(Workplace.HV, message).isEmpty();

        takeBack.takeBack(RUT, decision.id());

        assertThat(decided).isTrue();
        assertThat(possible.find(Workplace.HV, message)).isPresent();
    }

    @Test
    void letsTheEnhetBeDoneAgain() {
        Arende arende = workplace.complaint(Workplace.HV, "stadsmiljo");
        handBack.toRegistrator(OFFICER, arende.id(), "Den som skrev tog tillbaka det.");
        Undoable.Decision decision = undoable.make(
                RUT, arende.id(), "Ändra enhet", () -> reroute.reroute(RUT, arende.id(), "aldreboende", "Fel enhet."));
        boolean ended = handBacks.of(arende.id()).isEmpty();

        takeBack.takeBack(RUT, decision.id());

        assertThat(ended).isTrue();
        assertThat(handBacks.of(arende.id()))
                .get()
                .extracting(HandedBack::note)
                .isEqualTo("Den som skrev tog tillbaka det.");
    }

    @Test
    void letsAnEnhetThatWasDoneByMistakeGoOn() {
        Arende arende = workplace.complaint(Workplace.HV, "stadsmiljo");
        Undoable.Decision decision = undoable.make(
                OFFICER, arende.id(), "Klart", () -> handBack.toRegistrator(OFFICER, arende.id(), "Klart."));

        takeBack.takeBack(OFFICER, decision.id());

        assertThat(handBacks.of(arende.id())).isEmpty();
    }

    @Test
    void refusesWhatIsForgottenAtTheSameTime() throws Exception {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        Undoable.Decision decision = confirm(id);
        CountDownLatch deleted = new CountDownLatch(1);

        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<?> forgetting = others.submit(() -> transaction.executeWithoutResult(status -> {
                jdbc.sql("delete from decision where id = :id")
                        .param("id", decision.id())
                        .update();
                deleted.countDown();
                await().until(this::somebodyWaitsForADecision);
            }));
            deleted.await();
            Future<?> takingBack = others.submit(() -> refuses(RUT, decision, "för sent"));
            forgetting.get();
            takingBack.get();
        }
    }

    private boolean somebodyWaitsForADecision() {
        return jdbc.sql(
                        "select exists (select from pg_stat_activity where wait_event_type = 'Lock' and query like '%decision%')")
                .query(Boolean.class)
                .single();
    }

    private void refuses(Account by, Undoable.Decision decision, String sentence) {
        ArendeStatus before = page(decision.arende().id()).arende().status();

        assertThatThrownBy(() -> takeBack.takeBack(by, decision.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(sentence);
        assertThat(page(decision.arende().id()).arende().status()).isEqualTo(before);
    }

    private Undoable.Decision confirm(long id) {
        return undoable.make(RUT, id, "Bekräfta", () -> confirmArende.confirmAndRoute(RUT, id, SWING));
    }

    private Optional<Dispatch> claimed(long id) {
        return dispatches.claim(Set.of(Workplace.HV), LEASE).filter(dispatch -> Long.valueOf(id)
                .equals(dispatch.letter().arende()));
    }

    private List<Dispatch> copies(long id) {
        return page(id).letters().stream()
                .filter(letter -> letter.letter().kind() == Brevslag.KOPIA_TILL_ENHET)
                .toList();
    }

    private List<String> openFlagAlarms(long id) {
        return jdbc.sql("select cause from alarm where arende = :id and settled_at is null and cause like 'FLAG %'")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private int openAlarms(long id) {
        return jdbc.sql("select count(*) from alarm where arende = :id and settled_at is null")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private ArendePage page(long id) {
        return pages.page(Workplace.HV, id).orElseThrow();
    }
}
