package se.lyhord.register.conversation;

import static se.lyhord.register.Samples.KARIN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;

/** Citizens who write on the citizens' page, and the bot that opens ärenden of what they write. */
@Component
public class Chats {
    public static final Sender NOBODY = new Sender(null, null).withCode();

    private final CitizensDoor door;
    private final Ledger ledger;
    private final OpenArende openArende;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TurnableClock clock;

    Chats(
            CitizensDoor door,
            Ledger ledger,
            OpenArende openArende,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TurnableClock clock) {
        this.door = door;
        this.ledger = ledger;
        this.openArende = openArende;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public SendReceipt writes(String namnd) {
        return door.send(new FirstMessage(
                namnd,
                clock.instant(),
                new RawMessage("Gungan.".getBytes(StandardCharsets.UTF_8)),
                SendKey.random(),
                "sv",
                false,
                "Gungan."));
    }

    /** Somebody writes without a name, and the bot opens an ärende; gives the code and its id. */
    public Opened opened(String namnd) {
        return opened(namnd, NOBODY);
    }

    public Opened opened(String namnd, Sender sender) {
        SendReceipt receipt = writes(namnd);
        return new Opened(receipt.code(), open(namnd, receipt, sender));
    }

    /** The bot opens an ärende of a message. */
    public long open(String namnd, SendReceipt receipt, Sender sender) {
        long row = row(receipt);
        Opening swing = Samples.brokenSwing(new Recorded(row, receipt.reference(), true));
        return transaction.execute(status -> {
            long id = openArende
                    .open(new Opening(
                            namnd,
                            receipt.reference().text(),
                            sender,
                            new IncomingMessage(
                                    row, clock.instant(), "", "Gungan.", "Gungan.", null, List.of(), List.of()),
                            swing.suggestion(),
                            Handling.of(Kanal.CHAT, "sv"),
                            "Nytt."))
                    .id();
            ledger.conclude(row, Conclusion.registered(id, "Nytt."));
            return id;
        });
    }

    /** The same person writes once more. */
    public SendReceipt writesOn(Code code, String words) {
        return door.write(
                        code,
                        new LaterMessage(
                                clock.instant(),
                                words,
                                new RawMessage(words.getBytes(StandardCharsets.UTF_8)),
                                SendKey.random(),
                                false))
                .orElseThrow();
    }

    /** The bot adds a later message. */
    void added(SendReceipt receipt, long arende) {
        long row = row(receipt);
        transaction.executeWithoutResult(status -> {
            openArende.followUp(
                    KARIN.namnd(),
                    arende,
                    new IncomingMessage(row, clock.instant(), "", "Mer.", "Mer.", null, List.of(), List.of()),
                    "Hör dit.");
            ledger.conclude(row, Conclusion.followUp(arende, "Hör dit."));
        });
    }

    /** A registrator finds that a later message belongs to another ärende. */
    public void moved(SendReceipt receipt, long from, long to) {
        added(receipt, from);
        long row = row(receipt);
        transaction.executeWithoutResult(status -> {
            openArende.followUpMoved(
                    KARIN.namnd(),
                    to,
                    new IncomingMessage(row, clock.instant(), "", "Mer.", "Mer.", null, List.of(), List.of()),
                    "Hör dit.",
                    KARIN.username());
            jdbc.sql("update ledger set arende = :to where id = :row")
                    .param("to", to)
                    .param("row", row)
                    .update();
        });
    }

    /** The bot makes no ärende of a message. */
    public void quarantined(SendReceipt receipt) {
        long row = row(receipt);
        transaction.executeWithoutResult(status -> ledger.conclude(row, Conclusion.quarantined("Går inte att läsa.")));
    }

    /** The row of the ledger. */
    public long row(SendReceipt receipt) {
        return jdbc.sql("select id from ledger where reference = :reference")
                .param("reference", receipt.reference().text())
                .query(Long.class)
                .single();
    }

    public record Opened(Code code, long arende) {}
}
