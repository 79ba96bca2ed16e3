package se.lyhord.intake.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleMailingTest {
    private static final String TO = "synpunkter@hv.example";

    DemoMailServer server = new DemoMailServer(new DemoProperties(0, 0, 0, Duration.ZERO, false));
    SampleMailing mailing = new SampleMailing(server, TO, Clock.systemUTC());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void letsAsManyComeAsAreAskedForAndBeginsAgainWhereTheyEnd() throws IOException {
        int all = mailing.newRound().size();

        mailing.send(all + 2);

        assertThat(server.letters(TO)).hasSize(all + 2);
        assertThat(server.letters(TO).getFirst().subject())
                .isEqualTo(server.letters(TO).get(all).subject());
    }

    @Test
    void neverSendsTheSameMailTwice() throws IOException {
        assertThat(mailing.newRound().getFirst())
                .isNotEqualTo(mailing.newRound().getFirst());
    }

    @Test
    void sendsNothingWhenLessThanOneIsAskedFor() {
        mailing.send(-1);

        assertThat(server.letters(TO)).isEmpty();
    }
}
