package se.lyhord.register.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.conversation.key.Salt;
import se.lyhord.register.ledger.Reference;

/** First messages that are stored by one statement, all of them or none. */
record FirstRows(List<FirstRow> rows) {
    /** What became of each, in their order. */
    List<StoredRow> store(JdbcClient jdbc) {
        return jdbc.sql("""
                        select sent.* from unnest(
                            :namnder, :languages, :sent::timestamptz[], :recorded::timestamptz[], :bytes, :references, :keys, :codes, :salts,
                            :human, :texts)
                            with ordinality as row (namnd, language, sent_at, recorded_at, bytes, reference, key, code, salt, human, said, place),
                            citizen_send(row.namnd, row.language, row.sent_at, row.recorded_at, row.bytes, row.reference, row.key, row.code,
                                         row.salt, row.human, row.said) as sent
                        order by row.place
                        """)
                .param("namnder", texts(row -> row.message().namnd()))
                .param("languages", texts(row -> row.message().language()))
                .param("sent", texts(row -> row.sentAt().toString()))
                .param("recorded", texts(row -> row.recordedAt().toString()))
                .param("bytes", bytes(FirstRow::bytes))
                .param("references", texts(row -> row.reference().text()))
                .param("keys", bytes(FirstRow::key))
                .param("codes", bytes(FirstRow::code))
                .param("salts", bytes(row -> row.salt().bytes()))
                .param(
                        "human",
                        rows.stream().map(row -> row.message().wantsHuman()).toArray(Boolean[]::new))
                .param("texts", texts(row -> row.message().shownText()))
                .query(FirstRows::stored)
                .list();
    }

    private static StoredRow stored(ResultSet row, int number) throws SQLException {
        return new StoredRow(
                new Reference(row.getString("given_reference")),
                row.getTimestamp("given_at").toInstant(),
                new Salt(row.getBytes("given_salt")),
                row.getBoolean("is_repeated"),
                row.getBoolean("is_reused"));
    }

    private String[] texts(Function<FirstRow, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private byte[][] bytes(Function<FirstRow, byte[]> value) {
        return rows.stream().map(value).toArray(byte[][]::new);
    }
}
