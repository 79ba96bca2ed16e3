package se.lyhord.register.conversation;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.conversation.key.Salt;
import se.lyhord.register.database.CitizensConnections;
import se.lyhord.register.ledger.Reference;

/** All that a citizen can do with the register; calls the database's {@code citizen_*} functions alone, over connections of their own. */
@Component
public class CitizensDoor {
    /** At 200 a second, as many as come in 40 ms. */
    private static final int CROWD = 8;

    private final JdbcClient jdbc;
    private final StoreTogether together;
    private final NewsFromCitizens news;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    CitizensDoor(CitizensConnections connections, NewsFromCitizens news, Clock clock) {
        this(connections.jdbc(), news, clock);
    }

    CitizensDoor(JdbcClient jdbc, NewsFromCitizens news, Clock clock) {
        this.jdbc = jdbc;
        this.together = new StoreTogether(jdbc);
        this.news = news;
        this.clock = clock;
    }

    /**
     * Stores a first message and begins its conversation; it has arrived when this returns. A retry with the same key and bytes gives the same
     * receipt with the same code.
     *
     * @throws KeyReusedException when the key came with another message before
     */
    public SendReceipt send(FirstMessage message) {
        SendReceipt receipt = together.store(new FirstRow(
                        message, at(message.arrivedAt()), now(), Reference.random(random), Salt.random(random)))
                .receipt(message.key());
        news.come();
        return receipt;
    }

    /**
     * Stores a later message; a retry gives the same receipt. Empty when there is no conversation with this code.
     *
     * @throws KeyReusedException when the key came with another message before
     */
    public Optional<SendReceipt> write(Code code, LaterMessage message) {
        Optional<SendReceipt> receipt = jdbc.sql(
                        "select * from citizen_write(:code, :sent, :now, :raw, :reference, :key, :dissatisfied, :text)")
                .param("code", code.sha256())
                .param("sent", at(message.arrivedAt()))
                .param("now", now())
                .param("raw", message.raw().bytes())
                .param("reference", Reference.random(random).text())
                .param("key", message.key().sha256())
                .param("dissatisfied", message.dissatisfied())
                .param("text", message.shownText())
                .query((row, number) -> receipt(row, code))
                .optional();
        news.come();
        return receipt;
    }

    private static SendReceipt receipt(ResultSet row, Code code) throws SQLException {
        if (row.getBoolean("is_reused")) {
            throw new KeyReusedException();
        }
        return new SendReceipt(
                new Reference(row.getString("given_reference")),
                code,
                row.getTimestamp("given_at").toInstant(),
                row.getBoolean("is_repeated"));
    }

    /** The whole conversation; empty when there is none with this code. */
    public Optional<Conversation> read(Code code) {
        return read(code, 0);
    }

    /**
     * The conversation with its later lines alone.
     *
     * @param afterLine id of the last line known
     */
    public Optional<Conversation> read(Code code, long afterLine) {
        List<ReadRow> rows = jdbc.sql("select * from citizen_read(:code, :after, :now)")
                .param("now", now())
                .param("code", code.sha256())
                .param("after", Math.clamp(afterLine, 0, Integer.MAX_VALUE))
                .query(ReadRow::of)
                .list();
        return ReadRow.together(rows);
    }

    /** Calls for a person; false when there is no conversation with this code. */
    public boolean askForHuman(Code code) {
        return note("select citizen_ask_for_human(:code, :now)", code);
    }

    /** Notes that the answer was good; false when there is no conversation with this code. Who finds it bad writes a {@link LaterMessage}. */
    public boolean satisfied(Code code) {
        return note("select citizen_satisfied(:code, :now)", code);
    }

    private boolean note(String call, Code code) {
        boolean known = jdbc.sql(call)
                .param("code", code.sha256())
                .param("now", now())
                .query(Boolean.class)
                .single();
        if (known) {
            news.come();
        }
        return known;
    }

    /** Which of these conversations have lines after the one that is known of each; one question for all. */
    public Set<Code> withNewLines(Map<Code, Long> known) {
        return known.isEmpty() ? Set.of() : new KnownLines(known).changed(jdbc);
    }

    /**
     * Waits while many at this node wait to have their first messages stored, for what has arrived already can wait a moment longer than they.
     *
     * @param longest how long at most
     * @return whether only few are left
     */
    public boolean awaitCalm(Duration longest) throws InterruptedException {
        return together.crowd().awaitAtMost(CROWD, longest);
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
