package se.lyhord.register.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.opening.OpenArende;

@RegisterTest
class DispatchesTest {
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    Dispatches dispatches;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private long arende;

    @BeforeEach
    void anArendeAndNothingToSend() {
        jdbc.sql("update dispatch set state = 'CANCELLED'").update();
        arende = transaction.execute(status -> openArende
                .open(Samples.brokenSwing(ledger.record(Samples.mail())))
                .id());
    }

    @Test
    void planOneBekraftelsePerArende() {
        plan();

        assertThatThrownBy(this::plan).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void giveALetterToOneSender() {
        plan();

        assertThat(dispatches.claim(List.of(Samples.KARIN.namnd()), LEASE)).isPresent();
        assertThat(dispatches.claim(List.of(Samples.KARIN.namnd()), LEASE)).isEmpty();
    }

    @Test
    void giveTheSameLetterAgainWhenItsSenderDied() {
        plan();
        Dispatch first = dispatches.claim(List.of(Samples.KARIN.namnd()), LEASE).orElseThrow();

        clock.forward(LEASE);

        assertThat(dispatches.claim(List.of(Samples.KARIN.namnd()), LEASE)).hasValueSatisfying(again -> {
            assertThat(again.messageId()).isEqualTo(first.messageId());
            assertThat(again.attempts()).isEqualTo(2);
        });
    }

    @Test
    void letALetterRestBeforeItIsTriedAgain() {
        plan();
        Dispatch letter =
                dispatches.claim(List.of(Samples.KARIN.namnd()), LEASE).orElseThrow();

        dispatches.retry(letter, Duration.ofMinutes(1), "451 try later");

        assertThat(dispatches.claim(List.of(Samples.KARIN.namnd()), LEASE)).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        assertThat(dispatches.claim(List.of(Samples.KARIN.namnd()), LEASE)).isPresent();
    }

    @Test
    void believeOnlyTheSenderThatHoldsTheLetter() {
        plan();
        Dispatch slow = dispatches.claim(List.of(Samples.KARIN.namnd()), LEASE).orElseThrow();
        clock.forward(LEASE);
        Dispatch quick = dispatches.claim(List.of(Samples.KARIN.namnd()), LEASE).orElseThrow();

        assertThat(dispatches.sent(quick)).isTrue();
        assertThat(dispatches.retry(slow, Duration.ZERO, "451")).isFalse();

        assertThat(dispatches.of(arende)).singleElement().satisfies(letter -> assertThat(letter.state())
                .isEqualTo(DispatchState.SENT));
    }

    @Test
    void neverHandOutALetterThatAPersonMustSeeTo() {
        transaction.executeWithoutResult(status -> dispatches.leaveToPerson(letter(), "Adress saknas."));

        assertThat(dispatches.claim(List.of(Samples.KARIN.namnd()), LEASE)).isEmpty();
        assertThat(dispatches.of(arende)).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(DispatchState.MANUAL);
            assertThat(letter.reason()).isEqualTo("Adress saknas.");
        });
    }

    private void plan() {
        transaction.executeWithoutResult(status -> dispatches.plan(letter()));
    }

    private Letter letter() {
        return Samples.letter(arende, "asa@brevlada.example");
    }
}
