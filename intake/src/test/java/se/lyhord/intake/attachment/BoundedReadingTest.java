package se.lyhord.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedReadingTest {
    private static final FoundText TOO_MUCH = new FoundText("", "Filen tog för lång tid att läsa.");

    private final BoundedReading bounded = new BoundedReading(Duration.ofMinutes(1), 1);
    private final BoundedReading impatient = new BoundedReading(Duration.ofMillis(200), 1);

    @Test
    void givesWhatWasFoundInTime() throws InterruptedException {
        assertThat(bounded.read(() -> new FoundText("Gungan", null))).isEqualTo(new FoundText("Gungan", null));
    }

    @Test
    void leavesAFileThatDoesNotEndAndBeginsNoOtherUntilItHas() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);

        FoundText endless = impatient.read(() -> deaf(end));
        FoundText next = impatient.read(() -> new FoundText("Gungan", null));

        assertThat(endless).isEqualTo(TOO_MUCH);
        assertThat(next).isEqualTo(TOO_MUCH);
        end.countDown();
    }

    @Test
    void survivesAFileThatIsTooMuchForTheMemory() throws InterruptedException {
        assertThat(bounded.read(() -> {
                    throw new OutOfMemoryError("of this file");
                }))
                .isEqualTo(new FoundText("", "Filen är för stor för att läsas."));
    }

    private static FoundText deaf(CountDownLatch end) {
        while (true) {
            try {
                end.await();
                return new FoundText("", null);
            } catch (InterruptedException heardNothing) {
                Thread.onSpinWait();
            }
        }
    }
}
