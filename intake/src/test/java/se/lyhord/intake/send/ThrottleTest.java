package se.lyhord.intake.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final int ONE_IN_HALF_A_MINUTE = 2;

    @Test
    void theLettersOfAMinuteDoNotGoAllAtOnce() {
        Throttle throttle = new Throttle(ONE_IN_HALF_A_MINUTE, Duration.ZERO);

        assertThat(throttle.waitForTurn()).isTrue();
        assertThat(throttle.waitForTurn()).isFalse();
    }

    @Test
    void whoIsPatientGetsTheNextTurn() {
        Throttle throttle = new Throttle(600, Duration.ofMinutes(1));

        assertThat(throttle.waitForTurn()).isTrue();
        assertThat(throttle.waitForTurn()).isTrue();
    }
}
