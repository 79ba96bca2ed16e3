package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A mail server that takes few letters a minute gets no more, however many there are and however many send them. */
@RoadTest
@TestPropertySource(properties = {"lyhord.sending.per-minute=100", "lyhord.sending.parallel=4"})
class SendingPaceTest {
    private static final Duration BETWEEN_LETTERS = Duration.ofMillis(600);
    private static final List<String> CITIZENS = IntStream.rangeClosed(1, 10)
            .mapToObj(number -> "medborgare" + number + "@brevlada.example")
            .toList();

    @Autowired
    TownMail town;

    @Test
    void lettersAreSpreadOverTheMinuteAndAllArrive() throws Exception {
        long start = System.nanoTime();
        for (String citizen : CITIZENS) {
            town.deliver(Letters.swing(citizen, "fran-" + citizen));
        }

        await().atMost(Duration.ofMinutes(2)).until(() -> CITIZENS.stream()
                .allMatch(citizen -> town.mailsOf(citizen).size() == 1));

        // A busy machine makes it longer, never shorter. The first turn may have come at the end of its time, so one is
        // not counted.
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(BETWEEN_LETTERS.multipliedBy(CITIZENS.size() - 2L));
    }
}
