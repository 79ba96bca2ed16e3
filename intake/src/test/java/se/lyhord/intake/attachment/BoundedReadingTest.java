package se.lyhord.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedReadingTest {
    private static final FoundText TOO_MUCH = new FoundText("", "Filen tog för lång tid att läsa.");

    private final BoundedReading bounded = new BoundedReading(Duration.ofMinutes(1), 1);
    private final BoundedReading impatient = new BoundedReading(Duration.ofSeconds(1), 1);

    @Test
    void givesWhatWasFoundInTime() throws InterruptedException {
        assertThat(bounded.read(() -> new FoundText("Gungan", null))).isEqualTo(new FoundText("Gungan", null));
    }

    @Test
    void leavesAFileThatDoesNotEndAndHasNoPlaceForAnotherUntilItHas() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);

        FoundText endless = impatient.read(() -> deaf(end));

        assertThat(endless).isEqualTo(TOO_MUCH);
        assertThat(impatient.hasPlace()).isFalse();
        end.countDown();
        await().atMost(Duration.ofMinutes(1)).until(impatient::hasPlace);
        assertThat(impatient.read(() -> new FoundText("Gungan", null))).isEqualTo(new FoundText("Gungan", null));
    }

    @Test
    void survivesAFileThatIsTooMuchForTheMemory() throws InterruptedException {
        assertThat(bounded.read(() -> {
                    throw new OutOfMemoryError("of this file");
                }))
                .isEqualTo(new FoundText("", "Filen är för stor för att läsas."));
    }

    @Test
    void saysThatAFileCouldNotBeReadWhateverWasWrongWithIt() throws InterruptedException {
        assertThat(bounded.read(() -> {
                    throw new NoClassDefFoundError("of a format");
                }))
                .isEqualTo(new FoundText("", "Filens text kunde inte läsas."));
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
