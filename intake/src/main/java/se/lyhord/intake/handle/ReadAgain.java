package se.lyhord.intake.handle;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.acknowledge.PlanAcknowledgement;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.triage.AcknowledgementAdvice;
import se.lyhord.intake.triage.AutomaticSigns;
import se.lyhord.intake.triage.PassedOnMail;
import se.lyhord.intake.triage.Triage;
import se.lyhord.intake.triage.Triager;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Waiting;
import se.lyhord.register.redecide.Reread;
import se.lyhord.register.suggest.Suggestions;

/** Reads a message of the ledger again for a person, as far as it can be read; what the reader fails on is shown as its bare text. */
@Component
public class ReadAgain {
    private static final Logger LOG = LoggerFactory.getLogger(ReadAgain.class);
    private static final Ranking NOTHING = new Ranking(List.of(), true);
    private static final Suggestion NONE = new Suggestion(NOTHING, NOTHING, NOTHING, List.of(), "sv");

    private final LedgerPages ledger;
    private final ReadLedgerMessage reader;
    private final TriageMessage triageMessage;
    private final PlanAcknowledgement planAcknowledgement;
    private final Suggestions suggestions;
    private final int deaths;

    ReadAgain(
            LedgerPages ledger,
            ReadLedgerMessage reader,
            TriageMessage triageMessage,
            PlanAcknowledgement planAcknowledgement,
            Suggestions suggestions,
            IntakeProperties intake) {
        this.ledger = ledger;
        this.reader = reader;
        this.triageMessage = triageMessage;
        this.planAcknowledgement = planAcknowledgement;
        this.suggestions = suggestions;
        this.deaths = intake.deaths();
    }

    /** What its bytes say now; nothing of what a colleague wrote down, which has an ärende that shows it. */
    @Transactional(readOnly = true)
    public ReadOnceMore read(LedgerEntry entry) {
        byte[] raw = ledger.original(entry.namnd(), entry.id())
                .map(RawMessage::bytes)
                .orElseGet(() -> new byte[0]);
        // A message that ended the process more than once is not given the chance to end the desk too.
        if (entry.row().channel() == Channel.DESK || entry.row().attempts() > deaths) {
            return bare(entry, raw);
        }
        try {
            return read(entry, reader.read(entry.row().channel(), raw));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.info("Ledger row {} cannot be read, its bare text is shown", entry.id(), e);
            return bare(entry, raw);
        }
    }

    private ReadOnceMore read(LedgerEntry entry, ReadMessage message) {
        Waiting waiting = entry.asWaiting();
        Triager triager = triageMessage.triagerFor(waiting);
        AcknowledgementAdvice advice = triager.acknowledgement(message, new Triage.NewMatter(""));
        Optional<PassedOnMail> passedOn = triager.passedOn(message);
        IncomingMessage incoming = MessageParts.incoming(waiting, message, passedOn);
        return new ReadOnceMore(
                true,
                new Reread(
                        MessageParts.sender(message, advice, passedOn),
                        message.subject(),
                        incoming.body(),
                        incoming.newText(),
                        incoming.html(),
                        incoming.attachments(),
                        incoming.warnings(),
                        incoming.passedOn(),
                        suggestion(entry, message),
                        message.thread().messageId().map(id -> "<" + id + ">").orElse(null),
                        message.contact().asksForReply(),
                        planAcknowledgement.objection(waiting, advice).orElse(null)),
                triageMessage.signsFor(entry.namnd()).in(message).stream()
                        .map(AutomaticSigns.Found::reason)
                        .toList());
    }

    private Suggestion suggestion(LedgerEntry entry, ReadMessage message) {
        try {
            return suggestions.classifierOf(entry.namnd()).suggest(message.subject(), message.citizensText());
        } catch (RuntimeException e) {
            LOG.info("Nothing can be suggested for ledger row {}", entry.id(), e);
            return NONE;
        }
    }

    private static ReadOnceMore bare(LedgerEntry entry, byte[] raw) {
        String text = entry.row().channel() == Channel.DESK ? "" : BareText.of(raw);
        return new ReadOnceMore(
                false,
                new Reread(
                        new Sender(
                                null,
                                entry.row().sender().contains("@") ? entry.row().sender() : null),
                        entry.row().subject(),
                        text,
                        text,
                        null,
                        List.of(),
                        List.of("Meddelandet gick inte att läsa som det är tänkt. Bilagor visas bara i originalet."),
                        null,
                        NONE,
                        null,
                        false,
                        "Meddelandet gick inte att läsa helt. Kontrollera adressen."),
                List.of());
    }
}
