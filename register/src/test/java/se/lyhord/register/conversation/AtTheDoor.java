package se.lyhord.register.conversation;

import static se.lyhord.register.Samples.KARIN;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.ledger.RawMessage;

/** Citizens who write at the door on a Friday morning. */
@RegisterTest
abstract class AtTheDoor {
    static final String SWING = "Gungan är trasig.";

    @Autowired
    CitizensDoor door;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void fridayMorning() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    List<Map<String, @Nullable Object>> ledgerRows(SendReceipt receipt) {
        return jdbc.sql("select * from ledger where reference = :reference")
                .param("reference", receipt.reference().text())
                .query()
                .listOfRows();
    }

    FirstMessage first(String words, SendKey key) {
        return new FirstMessage(KARIN.namnd(), now(), raw(words), key, "sv", false, words);
    }

    LaterMessage later(String words, SendKey key) {
        return new LaterMessage(now(), words, raw(words), key, false);
    }

    Instant now() {
        return clock.instant();
    }

    static RawMessage raw(String words) {
        return new RawMessage(words.getBytes(StandardCharsets.UTF_8));
    }
}
