package se.lyhord.console.browser;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.intake.demo.DemoLetter;
import se.lyhord.intake.demo.DemoMailboxes;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the ledger, the register and the citizens' mailboxes hold. */
@TestComponent
class Books {
    private static final String NAMND = "hasselby-vallingby";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Arenden arenden;
    private final DemoMailboxes mailboxes;
    private final JsonMapper json = JsonMapper.builder().build();

    Books(JdbcClient jdbc, Arenden arenden, DemoMailboxes mailboxes) {
        this.jdbc = jdbc;
        this.arenden = arenden;
        this.mailboxes = mailboxes;
    }

    /** A row of the ledger with its outcome, and the message as the ärende has it. */
    record Row(long id, String channel, String outcome, String raw, long arende, String text, boolean followUp) {}

    /** The row with this reference, once the bot has handled it. */
    Row row(String reference) {
        return await().atMost(PATIENCE)
                .until(
                        () -> jdbc.sql("""
                                        select l.id, l.channel, l.outcome, l.raw, l.arende, m.new_text, m.follow_up
                                        from ledger l join message m on m.ledger = l.id
                                        where l.reference = :reference and l.outcome is not null
                                        """)
                                .param("reference", reference)
                                .query((found, number) -> new Row(
                                        found.getLong("id"),
                                        found.getString("channel"),
                                        found.getString("outcome"),
                                        new String(found.getBytes("raw"), StandardCharsets.UTF_8),
                                        found.getLong("arende"),
                                        found.getString("new_text"),
                                        found.getBoolean("follow_up")))
                                .list(),
                        rows -> !rows.isEmpty())
                .getFirst();
    }

    /** What the ledger keeps of a message from the page. */
    JsonNode sent(Row row) {
        return json.readTree(row.raw());
    }

    Arende arende(long id) {
        return arenden.find(NAMND, id).orElseThrow();
    }

    /** How many messages with this text have come. */
    long arrived(String text) {
        return jdbc.sql("select count(*) from ledger where convert_from(raw, 'UTF8') like '%' || :text || '%'")
                .param("text", text)
                .query(Long.class)
                .single();
    }

    /** The alarm with these words, once somebody has been called with them. */
    String alarm(long arende, String words) {
        return await().atMost(PATIENCE)
                .until(
                        () -> jdbc.sql("""
                                        select sentence from alarm
                                        where arende = :arende and settled_at is null and sentence like '%' || :words || '%'
                                        """)
                                .param("arende", arende)
                                .param("words", words)
                                .query(String.class)
                                .list(),
                        sentences -> !sentences.isEmpty())
                .getFirst();
    }

    /** What happened in the ärende, by the names of the events. */
    List<String> events(long arende) {
        return jdbc.sql("select type from arende_event where arende = :arende order by seq")
                .param("arende", arende)
                .query(String.class)
                .list();
    }

    /** States of the letters of this kind. */
    List<String> letters(long arende, String kind) {
        return jdbc.sql("select state from dispatch where arende = :arende and kind = :kind order by id")
                .param("arende", arende)
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    /** The letter with these words, once it lies in this mailbox. */
    DemoLetter mail(String address, String words) {
        return await().atMost(PATIENCE)
                .until(
                        () -> mailboxes.letters(address).stream()
                                .filter(letter -> letter.text().contains(words))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }
}
