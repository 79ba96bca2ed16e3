package se.lyhord.register.arende;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where ärenden are kept. */
@Component
class Arenden {
    private static final int EXCERPT = 200;
    private static final int TITLE = 200;

    private final JdbcClient jdbc;

    Arenden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(Opening opening, @Nullable Instant answerDue) {
        IncomingMessage message = opening.message();
        String words = message.newText().strip().replaceAll("\\s+", " ");
        return jdbc.sql("""
                        insert into arende (namnd, reference, status, arrived_at, title, excerpt, sender_name, sender_address, suggestion,
                                            flags, answer_due)
                        values (:namnd, :reference, 'INKOMMET', :arrived, :title, :excerpt, :name, :address, :suggestion::jsonb, :flags, :due)
                        returning id
                        """)
                .param("namnd", opening.namnd())
                .param("reference", opening.reference())
                .param("arrived", message.arrivedAt().atOffset(ZoneOffset.UTC))
                .param("title", title(message.subject(), words))
                .param("excerpt", shortened(words, EXCERPT))
                .param("name", opening.sender().name())
                .param("address", opening.sender().address())
                .param("suggestion", SuggestionJson.write(opening.suggestion()))
                .param("flags", flags(opening))
                .param("due", AnswerDue.column(answerDue))
                .query(Long.class)
                .single();
    }

    private static String[] flags(Opening opening) {
        return opening.suggestion().flags().stream()
                .map(flag -> flag.id())
                .distinct()
                .toArray(String[]::new);
    }

    private static String title(String subject, String words) {
        String title = subject.isBlank() ? words : subject.strip();
        return title.isEmpty() ? "(utan text)" : shortened(title, TITLE);
    }

    private static String shortened(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length)) + "…";
    }

    /** Holds the ärende until the transaction ends, so that two people decide one after the other. */
    Arende hold(String namnd, long id) {
        return find("select * from arende where namnd = :namnd and id = :id for update", namnd, id)
                .orElseThrow(() -> new RefusedException("Ärendet finns inte."));
    }

    Optional<Arende> find(String namnd, long id) {
        return find("select * from arende where namnd = :namnd and id = :id", namnd, id);
    }

    private Optional<Arende> find(String sql, String namnd, long id) {
        return jdbc.sql(sql)
                .param("namnd", namnd)
                .param("id", id)
                .query(Arenden::arende)
                .optional();
    }

    void update(Arende arende) {
        Confirmation confirmation = arende.confirmation();
        Diarienummer number = arende.diarienummer();
        jdbc.sql("""
                        update arende set diarienummer = :number, status = :status, kind = :kind, factor = :factor, unit = :unit,
                                          flags = :flags, answer_due = :due
                        where id = :id
                        """)
                .param("id", arende.id())
                .param("number", number == null ? null : number.text())
                .param("status", arende.status().name())
                .param("kind", confirmation == null ? null : confirmation.kind())
                .param("factor", confirmation == null ? null : confirmation.factor())
                .param("unit", confirmation == null ? null : confirmation.unit())
                .param("flags", arende.flags().toArray(String[]::new))
                .param("due", AnswerDue.column(arende.answerDue()))
                .update();
    }

    private static Arende arende(ResultSet row, int rowNumber) throws SQLException {
        String number = row.getString("diarienummer");
        return new Arende(
                row.getLong("id"),
                row.getString("namnd"),
                row.getString("reference"),
                number == null ? null : new Diarienummer(number),
                ArendeStatus.valueOf(row.getString("status")),
                row.getTimestamp("arrived_at").toInstant(),
                row.getString("title"),
                new Sender(row.getString("sender_name"), row.getString("sender_address")),
                SuggestionJson.read(row.getString("suggestion")),
                confirmation(row),
                AnswerDue.read(row));
    }

    private static @Nullable Confirmation confirmation(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null
                ? null
                : new Confirmation(kind, row.getString("factor"), row.getString("unit"), texts(row.getArray("flags")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
