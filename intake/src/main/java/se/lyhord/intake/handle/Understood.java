package se.lyhord.intake.handle;

import io.micrometer.core.instrument.Timer;
import se.lyhord.classifier.Suggestion;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.triage.Fingerprint;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.Waiting;

/**
 * A message as far as it can be understood by itself, without knowing what came before it.
 *
 * @param begun when reading began
 * @param suggestion what it is about, if it turns out to be a matter of its own
 */
record Understood(
        Waiting waiting, Timer.Sample begun, ReadMessage message, Fingerprint fingerprint, Suggestion suggestion) {
    Heading heading() {
        return heading(message, fingerprint);
    }

    static Heading heading(ReadMessage message, Fingerprint fingerprint) {
        return new Heading(
                message.from().map(Address::address).orElse(""),
                message.subject(),
                fingerprint.messageId().orElse(null),
                fingerprint.contentSha256());
    }
}
