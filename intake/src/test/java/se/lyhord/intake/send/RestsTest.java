package se.lyhord.intake.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RestsTest {
    private final Rests rests = new Rests(Duration.ofSeconds(5), Duration.ofHours(1), new Random(1));

    @Test
    void eachIsAboutTwiceTheOneBefore() {
        assertThat(rests.after(1)).isBetween(Duration.ofMillis(3750), Duration.ofMillis(6250));
        assertThat(rests.after(4)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(50));
    }

    @Test
    void noneIsMuchLongerThanTheLongest() {
        assertThat(rests.after(1000)).isBetween(Duration.ofMinutes(45), Duration.ofMinutes(75));
    }

    @Test
    void lettersThatFailedTogetherDoNotComeBackTogether() {
        Set<Duration> seen = new HashSet<>();
        for (int letter = 0; letter < 100; letter++) {
            seen.add(rests.after(3));
        }

        assertThat(seen).hasSizeGreaterThan(90);
    }

    @Test
    void anOldLetterThatTheServerRefusedLetsOthersGoFirst() {
        assertThat(rests.withoutServer(Duration.ZERO)).isLessThan(Duration.ofSeconds(3));
        assertThat(rests.withoutServer(Duration.ofHours(8))).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(150));
    }
}
