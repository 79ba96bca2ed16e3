package se.lyhord.intake.handle;

import io.micrometer.core.instrument.Timer;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.Suggestion;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.triage.Fingerprint;
import se.lyhord.register.ledger.Backlog;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Waiting;
import se.lyhord.register.suggest.Suggestions;

/** Reads and classifies one message; works on many threads at once. */
@Component
class UnderstandMessage {
    private final ReadLedgerMessage reader;
    private final Suggestions suggestions;
    private final Backlog backlog;
    private final HandlingTime time;

    UnderstandMessage(ReadLedgerMessage reader, Suggestions suggestions, Backlog backlog, HandlingTime time) {
        this.reader = reader;
        this.suggestions = suggestions;
        this.backlog = backlog;
        this.time = time;
    }

    Understood understand(Waiting waiting, RawMessage raw) {
        Timer.Sample begun = time.begin();
        ReadMessage message = reader.read(waiting.channel(), raw.bytes());
        Fingerprint fingerprint = Fingerprint.of(HexFormat.of().formatHex(raw.sha256()), message);
        if (waiting.wasTriedBefore()) {
            // It may not come to its end this time either; then the ledger page shows at least whose it is.
            backlog.describe(waiting.id(), Understood.heading(message, fingerprint));
        }
        Suggestion suggestion =
                suggestions.classifierOf(waiting.namnd()).suggest(message.subject(), message.citizensText());
        return new Understood(waiting, begun, message, fingerprint, suggestion);
    }
}
