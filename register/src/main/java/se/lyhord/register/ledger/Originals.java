package se.lyhord.register.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages that leave the house as they came: a mail as its bytes, what was written or told otherwise as its text. */
@Component
@Transactional(readOnly = true)
public class Originals {
    private final JdbcClient jdbc;

    Originals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The message that opened an ärende of this nämnd; empty for an ärende that no message opened. */
    public Optional<Original> openingOf(String namnd, long arende) {
        return jdbc.sql("""
                        select l.channel, l.raw, m.subject, m.body from message m join ledger l on l.id = m.ledger
                        where m.arende = :arende and not m.follow_up and l.namnd = :namnd order by m.id limit 1
                        """)
                .param("namnd", namnd)
                .param("arende", arende)
                .query(Originals::original)
                .optional();
    }

    private static Original original(ResultSet row, int number) throws SQLException {
        return Channel.valueOf(row.getString("channel")) == Channel.MAIL
                ? new Original("meddelande.eml", "message/rfc822", new RawMessage(row.getBytes("raw")))
                : new Original("meddelande.txt", "text/plain; charset=UTF-8", text(row));
    }

    private static RawMessage text(ResultSet row) throws SQLException {
        String text = (row.getString("subject") + "\n\n" + row.getString("body")).strip() + "\n";
        return new RawMessage(text.getBytes(StandardCharsets.UTF_8));
    }
}
