package se.lyhord.console.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

class FollowerTest {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final long SHOWN = 7;

    private final Follower follower = new Follower(new UI(), Set.of(Signal.LEDGER), id -> id == SHOWN, () -> {});

    @Test
    void theFirstSignalIsTakenAtOnceAndWhatComesMeanwhileIsTheSameTurn() {
        assertThat(follower.plan(0, PAUSE)).contains(Duration.ZERO);
        assertThat(follower.plan(1, PAUSE)).isEmpty();
    }

    @Test
    void theNextTurnComesHalfASecondAfterTheOneBefore() {
        follower.plan(0, PAUSE);
        follower.begins(0);

        assertThat(follower.plan(Duration.ofMillis(200).toNanos(), PAUSE)).contains(Duration.ofMillis(300));
    }

    @Test
    void aSignalAfterALongRestIsTakenAtOnce() {
        follower.plan(0, PAUSE);
        follower.begins(0);

        assertThat(follower.plan(Duration.ofSeconds(10).toNanos(), PAUSE)).contains(Duration.ZERO);
    }

    @Test
    void onlyWhatIsWantedIsHeard() {
        assertThat(follower.wants(new Signalled(Signal.LEDGER, Set.of()))).isTrue();
        assertThat(follower.wants(new Signalled(Signal.ARENDE, Set.of()))).isFalse();
    }

    @Test
    void whatIsAboutAnotherArendeThanTheOneThatIsShownIsNotHeard() {
        assertThat(follower.wants(new Signalled(Signal.LEDGER, Set.of(1L, SHOWN))))
                .isTrue();
        assertThat(follower.wants(new Signalled(Signal.LEDGER, Set.of(1L)))).isFalse();
    }
}
