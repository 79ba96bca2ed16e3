package se.lyhord.intake.handle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.RawMessages;
import se.lyhord.register.ledger.Waiting;

/** Reads the messages of a batch side by side, one on each core. */
@Component
class ReadBatch implements AutoCloseable {
    private final RawMessages rawMessages;
    private final UnderstandMessage understandMessage;
    private final ExecutorService cores = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("lyhord-read-", 1).daemon(true).factory());

    ReadBatch(RawMessages rawMessages, UnderstandMessage understandMessage) {
        this.rawMessages = rawMessages;
        this.understandMessage = understandMessage;
    }

    /** Begins and returns at once. */
    Reading begin(List<Waiting> batch) {
        Map<Long, RawMessage> raw =
                rawMessages.of(batch.stream().map(Waiting::id).toList());
        return new Reading(batch.stream()
                .map(waiting ->
                        new Reading.InWork(waiting, begin(waiting, Objects.requireNonNull(raw.get(waiting.id())))))
                .toList());
    }

    private Future<Understood> begin(Waiting waiting, RawMessage raw) {
        return cores.submit(() -> understandMessage.understand(waiting, raw));
    }

    @Override
    public void close() {
        cores.shutdownNow();
    }
}
