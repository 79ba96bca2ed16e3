package se.lyhord.intake.handle;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long messages are in hand: from the beginning of reading until the outcome is committed, with the wait for others of the batch. */
@Component
class HandlingTime {
    private final MeterRegistry meters;
    private final Timer timer;

    HandlingTime(MeterRegistry meters) {
        this.meters = meters;
        this.timer = Timer.builder("lyhord.messages.handle")
                .description("From the beginning of reading a message until its outcome is committed")
                .register(meters);
    }

    Timer.Sample begin() {
        return Timer.start(meters);
    }

    void end(List<Understood> messages) {
        messages.forEach(message -> message.begun().stop(timer));
    }
}
