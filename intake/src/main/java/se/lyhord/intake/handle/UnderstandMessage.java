package se.lyhord.intake.handle;

import java.util.HexFormat;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.Classifier;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.triage.Fingerprint;
import se.lyhord.register.ledger.Backlog;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Waiting;

/** Reads and classifies one message; works on many threads at once. */
@Component
class UnderstandMessage {
    private final ReadLedgerMessage reader;
    private final Classifier classifier;
    private final Backlog backlog;

    UnderstandMessage(ReadLedgerMessage reader, Classifier classifier, Backlog backlog) {
        this.reader = reader;
        this.classifier = classifier;
        this.backlog = backlog;
    }

    Understood understand(Waiting waiting, RawMessage raw) {
        ReadMessage message = reader.read(waiting.channel(), raw.bytes());
        Fingerprint fingerprint = Fingerprint.of(HexFormat.of().formatHex(raw.sha256()), message);
        if (waiting.wasTriedBefore()) {
            // It may not come to its end this time either; then the ledger page shows at least whose it is.
            backlog.describe(waiting.id(), Understood.heading(message, fingerprint));
        }
        return new Understood(
                waiting, message, fingerprint, classifier.suggest(message.subject(), message.citizensText()));
    }
}
