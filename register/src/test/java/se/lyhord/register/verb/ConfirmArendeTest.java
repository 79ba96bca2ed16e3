package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.event.MessageEvent.Opened;
import se.lyhord.register.event.MessageEvent.Suggested;
import se.lyhord.register.event.RoadEvent.Confirmed;
import se.lyhord.register.event.RoadEvent.Registered;
import se.lyhord.register.event.RoadEvent.Routed;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class ConfirmArendeTest {
    private static final Confirmation SWING = new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of());

    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    ArendePages pages;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void confirmsTakesANumberRoutesAndSendsTheUnitItsCopy() {
        long id = open();

        Arende routed = confirmArende.confirmAndRoute(Samples.KARIN, id, SWING);

        ArendePage page = pages.page(Samples.KARIN.namnd(), id).orElseThrow();
        assertThat(page.arende()).isEqualTo(routed);
        assertThat(routed.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(routed.diarienummer()).isNotNull();
        assertThat(routed.answerDue()).isEqualTo("2026-11-23T22:59:59Z");
        assertThat(page.letters())
                .extracting(letter -> letter.letter().kind())
                .containsExactly(Brevslag.KOPIA_TILL_ENHET, Brevslag.KOPIA_TILL_KONTAKTPERSON);
        assertThat(page.letters().getFirst()).satisfies(copy -> {
            assertThat(copy.letter().recipient()).isEqualTo("stadsmiljo@hv.example");
            assertThat(copy.letter().body())
                    .contains("20 november 2026")
                    .contains(String.valueOf(routed.diarienummer()));
            assertThat(copy.letter().body()).doesNotContain("trasig");
        });
        assertThat(page.events())
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly(
                        Opened.class.getSimpleName(),
                        Suggested.class.getSimpleName(),
                        Confirmed.class.getSimpleName(),
                        Registered.class.getSimpleName(),
                        Routed.class.getSimpleName(),
                        LetterPlanned.class.getSimpleName(),
                        LetterPlanned.class.getSimpleName());
    }

    @Test
    void refusesToConfirmTwice() {
        long id = open();
        confirmArende.confirmAndRoute(Samples.KARIN, id, SWING);

        assertThatThrownBy(() -> confirmArende.confirmAndRoute(Samples.KARIN, id, SWING))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan bekräftat");
        assertThat(pages.page(Samples.KARIN.namnd(), id).orElseThrow().letters())
                .hasSize(2);
    }

    @Test
    void refusesAnEnhetThatTheRoutineDoesNotHave() {
        long id = open();

        assertThatThrownBy(() -> confirmArende.confirmAndRoute(
                        Samples.KARIN, id, new Confirmation("felanmalan", "boendemiljo", "rymdstyrelsen", List.of())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Välj en enhet");
    }

    @Test
    void hidesAnArendeFromAnotherNamnd() {
        long id = open();
        Account landskrona = new Account("lars", "landskrona", "Lars L", Set.of(Role.REGISTRATOR));

        assertThat(pages.page("landskrona", id)).isEmpty();
        assertThatThrownBy(() -> confirmArende.confirmAndRoute(landskrona, id, SWING))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("finns inte");
    }

    @Test
    void leavesNoGapInTheSeriesWhenManyConfirmAtOnceAndSomeFail() throws Exception {
        List<Long> ids = IntStream.range(0, 12).mapToObj(number -> open()).toList();
        Confirmation broken = new Confirmation("felanmalan", "boendemiljo", "ingen", List.of());

        List<Callable<String>> work = ids.stream()
                .<Callable<String>>map(id -> () -> {
                    assertThatThrownBy(() -> confirmArende.confirmAndRoute(Samples.KARIN, id, broken))
                            .isInstanceOf(RefusedException.class);
                    return String.valueOf(confirmArende
                            .confirmAndRoute(Samples.KARIN, id, SWING)
                            .diarienummer());
                })
                .toList();
        List<Integer> numbers;
        try (ExecutorService desks = Executors.newFixedThreadPool(4)) {
            numbers = desks.invokeAll(work).stream()
                    .map(Future::resultNow)
                    .map(ConfirmArendeTest::sequence)
                    .sorted()
                    .toList();
        }

        int first = numbers.getFirst();
        assertThat(numbers).isEqualTo(IntStream.range(first, first + 12).boxed().toList());
    }

    @Test
    void keepsAnonymousMattersOutOfTheDiaryUnlessTheyAreSecret() {
        long anonymous = open(new Sender(null, null));
        long secret = open(new Sender(null, null));

        Arende counted = confirmArende.confirmAndRoute(Samples.KARIN, anonymous, SWING);
        Arende registered = confirmArende.confirmAndRoute(
                Samples.KARIN, secret, new Confirmation("klagomal", "utforande", "hemtjanst", List.of("sekretess")));

        assertThat(counted.diarienummer()).isNull();
        assertThat(registered.diarienummer()).isNotNull();
    }

    private static int sequence(String diarienummer) {
        return Integer.parseInt(diarienummer.replaceAll(".*\\D", ""));
    }

    private long open() {
        return open(new Sender("Åsa Öberg", "asa@brevlada.example"));
    }

    private long open(Sender sender) {
        return transaction.execute(status -> {
            Opening swing = Samples.brokenSwing(ledger.record(Samples.mail()));
            return openArende
                    .open(new Opening(
                            swing.namnd(),
                            swing.reference(),
                            sender,
                            swing.message(),
                            swing.suggestion(),
                            swing.handling(),
                            swing.reason()))
                    .id();
        });
    }
}
