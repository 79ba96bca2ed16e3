package se.lyhord.register.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.opening.OpenArende;

@RegisterTest
class PromisedLettersTest {
    private static final Duration SIXTY_DAYS = Duration.ofDays(60);

    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    Dispatches dispatches;

    @Autowired
    ReturnedLetters returnedLetters;

    @Autowired
    PromisedLetters promisedLetters;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String domain = UUID.randomUUID() + ".example";

    @Test
    void countAnAddressHoweverItIsWritten() {
        plan("asa@" + domain);
        plan("Asa+kopia@" + domain);

        Promised promised = promisedTo("ASA@" + domain);

        assertThat(promised.inADay()).isEqualTo(2);
        assertThat(promised.latest()).isEqualTo(clock.instant());
        assertThat(promisedTo("bo@" + domain).inADay()).isZero();
    }

    @Test
    void countADomainWithAllItsAddressesForAnHour() {
        plan("a@" + domain);
        plan("b@" + domain);

        assertThat(promisedTo("c@" + domain).domainInAnHour()).isEqualTo(2);
        clock.forward(Duration.ofMinutes(61));
        assertThat(promisedTo("c@" + domain).domainInAnHour()).isZero();
    }

    @Test
    void forgetAnAddressAfterADay() {
        plan("asa@" + domain);

        clock.forward(Duration.ofHours(25));

        assertThat(promisedTo("asa@" + domain).inADay()).isZero();
    }

    @Test
    void leaveOutLettersThatAPersonIsToSend() {
        transaction.executeWithoutResult(status -> dispatches.leaveToPerson(letter("asa@" + domain), "Adress saknas."));

        assertThat(promisedTo("asa@" + domain).inADay()).isZero();
    }

    @Test
    void rememberADeadAddressForSixtyDays() {
        plan("asa@" + domain);
        returned("asa@" + domain, true);

        assertThat(promisedTo("asa@" + domain).dead()).isTrue();
        clock.forward(SIXTY_DAYS.plusSeconds(1));
        assertThat(promisedTo("asa@" + domain).dead()).isFalse();
    }

    @Test
    void doNotCallAFullMailboxDead() {
        plan("asa@" + domain);
        returned("asa@" + domain, false);

        assertThat(promisedTo("asa@" + domain).dead()).isFalse();
    }

    @Test
    void takeALetterBackOnceAndOnlyOneThatWasSent() {
        plan("asa@" + domain);

        assertThat(returned("asa@" + domain, true)).isTrue();
        assertThat(returned("asa@" + domain, true)).isFalse();
    }

    @Test
    void findALetterByItsMarkOrMessageIdOnly() {
        plan("asa@" + domain);
        Dispatch letter = letterTo("asa@" + domain);
        String bareId = letter.messageId().replaceAll("[<>]", "");

        assertThat(returnedLetters.find(Samples.KARIN.namnd(), List.of(letter.mark()), List.of()))
                .isPresent();
        assertThat(returnedLetters.find(Samples.KARIN.namnd(), List.of(), List.of(bareId)))
                .isPresent();
        assertThat(returnedLetters.find("annan-namnd", List.of(letter.mark()), List.of(bareId)))
                .isEmpty();
        assertThat(returnedLetters.find(
                        Samples.KARIN.namnd(), List.of(String.valueOf(letter.id())), List.of("gissad@" + domain)))
                .isEmpty();
    }

    private Promised promisedTo(String address) {
        return promisedLetters.to(address, 10, 10, SIXTY_DAYS);
    }

    private boolean returned(String address, boolean dead) {
        Dispatch letter = letterTo(address);
        jdbc.sql("update dispatch set attempts = 1 where id = :id")
                .param("id", letter.id())
                .update();
        return Boolean.TRUE.equals(transaction.execute(status -> returnedLetters
                .takeBack(letter.id(), dead, "Adressen finns inte.", "550")
                .isPresent()));
    }

    private Dispatch letterTo(String address) {
        long arende = jdbc.sql("select arende from dispatch where recipient = :address")
                .param("address", address)
                .query(Long.class)
                .single();
        return dispatches.of(arende).getFirst();
    }

    private void plan(String recipient) {
        transaction.executeWithoutResult(status -> dispatches.plan(letter(recipient)));
    }

    private Letter letter(String recipient) {
        long arende = openArende
                .open(Samples.brokenSwing(ledger.record(Samples.mail())))
                .id();
        return Samples.letter(arende, recipient);
    }
}
