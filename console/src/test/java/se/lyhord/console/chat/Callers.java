package se.lyhord.console.chat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.console.Post;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.FirstMessage;
import se.lyhord.register.conversation.LaterMessage;
import se.lyhord.register.conversation.SendReceipt;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.opening.OpenArende;

/** Citizens who write on the web, and the bot that opens ärenden of what they write. */
record Callers(
        CitizensDoor door, Ledger ledger, OpenArende openArende, TransactionTemplate transaction, JdbcClient jdbc) {
    /** Somebody writes without a name; the code, and the ärende that was opened. */
    Caller writes(String text, boolean wantsHuman) {
        return writes(text, wantsHuman, Post.SURE);
    }

    /** The same, with what the classifier makes of it. */
    Caller writes(String text, boolean wantsHuman, Suggestion suggestion) {
        Instant now = Instant.now();
        SendReceipt receipt =
                door.send(new FirstMessage(Post.NAMND, now, raw(text), SendKey.random(), "sv", wantsHuman, text));
        long row = row(receipt);
        long arende = transaction.execute(status -> {
            long id = openArende
                    .open(new Opening(
                            Post.NAMND,
                            receipt.reference().text(),
                            new Sender(null, null).withCode(),
                            new IncomingMessage(row, now, "", text, text, null, List.of(), List.of()),
                            suggestion,
                            Handling.of(Kanal.CHAT, "sv"),
                            "Nytt."))
                    .id();
            ledger.conclude(row, Conclusion.registered(id, "Nytt."));
            return id;
        });
        return new Caller(receipt.code(), arende);
    }

    /** The same person writes once more; the bot adds it. */
    void writesOn(Caller caller, String text) {
        SendReceipt receipt = door.write(
                        caller.code(), new LaterMessage(Instant.now(), text, raw(text), SendKey.random(), false))
                .orElseThrow();
        transaction.executeWithoutResult(
                status -> ledger.conclude(row(receipt), Conclusion.followUp(caller.arende(), "Hör dit.")));
    }

    /** Somebody asks for a person, and the bot can make nothing of the message; its row of the ledger. */
    long quarantined(String text) {
        SendReceipt receipt =
                door.send(new FirstMessage(Post.NAMND, Instant.now(), raw(text), SendKey.random(), "sv", true, text));
        long row = row(receipt);
        transaction.executeWithoutResult(status -> ledger.conclude(row, Conclusion.quarantined("Går inte att läsa.")));
        return row;
    }

    /** What somebody wrote lies in another ärende too. */
    void addedTo(long arende, Caller caller) {
        jdbc.sql("update message set arende = :arende, follow_up = true where arende = :from")
                .param("arende", arende)
                .param("from", caller.arende())
                .update();
        jdbc.sql("update ledger set arende = :arende, outcome = 'FOLLOW_UP' where arende = :from")
                .param("arende", arende)
                .param("from", caller.arende())
                .update();
    }

    private long row(SendReceipt receipt) {
        return jdbc.sql("select id from ledger where reference = :reference")
                .param("reference", receipt.reference().text())
                .query(Long.class)
                .single();
    }

    private static RawMessage raw(String text) {
        return new RawMessage("{\"text\": \"%s\"}".formatted(text).getBytes(StandardCharsets.UTF_8));
    }

    record Caller(Code code, long arende) {}
}
