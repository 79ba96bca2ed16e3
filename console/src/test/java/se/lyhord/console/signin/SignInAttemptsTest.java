package se.lyhord.console.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {
    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T08:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @Test
    void aNameRestsAfterTooManyWrongPasswordsWhereverTheyComeFrom() {
        for (int i = 1; i < SignInAttempts.OF_ONE_NAME; i++) {
            attempts.failed("karin", HOME);
        }

        assertThat(attempts.mustRest("karin", HOME)).isFalse();
        attempts.failed(" KARIN", ELSEWHERE);
        assertThat(attempts.mustRest("karin", HOME)).isTrue();
        assertThat(attempts.mustRest("karin", ELSEWHERE)).isTrue();
        assertThat(attempts.mustRest("chef", HOME)).isFalse();
    }

    @Test
    void anAddressRestsWhateverNamesItTried() {
        for (int i = 0; i < SignInAttempts.FROM_ONE_ADDRESS; i++) {
            attempts.failed("namn" + i, HOME);
        }

        assertThat(attempts.mustRest("karin", HOME)).isTrue();
        assertThat(attempts.mustRest("karin", ELSEWHERE)).isFalse();
    }

    @Test
    void theRestEnds() {
        for (int i = 0; i < SignInAttempts.OF_ONE_NAME; i++) {
            attempts.failed("karin", HOME);
        }

        turn(SignInAttempts.REST.minusSeconds(1));
        assertThat(attempts.mustRest("karin", HOME)).isTrue();
        turn(Duration.ofSeconds(2));
        assertThat(attempts.mustRest("karin", HOME)).isFalse();
    }

    private void turn(Duration further) {
        now.updateAndGet(moment -> moment.plus(further));
    }
}
