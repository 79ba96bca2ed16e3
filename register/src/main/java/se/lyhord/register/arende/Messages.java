package se.lyhord.register.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.arende.ArendePage.MessageOnPage;
import se.lyhord.register.transaction.RowsAtCommit;

/** The incoming messages of ärenden. */
@Component
public class Messages {
    private final JdbcClient jdbc;
    private final RowsAtCommit rows;

    Messages(JdbcClient jdbc, RowsAtCommit rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Adds a message; it can be read when the transaction has committed. */
    public void insert(long arende, IncomingMessage message, boolean followUp) {
        PassedOn passedOn = message.passedOn();
        rows.add(
                """
                insert into message (arende, ledger, follow_up, arrived_at, subject, body, new_text, html, warnings, passed_on_by, passed_on_note)
                values (:arende, :ledger, :followUp, :arrived, :subject, :body, :newText, :html, :warnings, :passedOnBy, :passedOnNote)
                """,
                new MapSqlParameterSource()
                        .addValue("arende", arende)
                        .addValue("ledger", message.ledger())
                        .addValue("followUp", followUp)
                        .addValue("arrived", message.arrivedAt().atOffset(ZoneOffset.UTC))
                        .addValue("subject", message.subject())
                        .addValue("body", message.body())
                        .addValue("newText", message.newText())
                        .addValue("html", message.html())
                        .addValue("warnings", message.warnings().toArray(String[]::new))
                        .addValue("passedOnBy", passedOn == null ? null : passedOn.by())
                        .addValue("passedOnNote", passedOn == null ? "" : passedOn.note()));
        List<AttachmentNote> attachments = message.attachments();
        for (int position = 0; position < attachments.size(); position++) {
            AttachmentNote attachment = attachments.get(position);
            rows.add(
                    """
                    insert into attachment (message, position, name, type, size)
                    values ((select id from message where ledger = :ledger), :position, :name, :type, :size)
                    """,
                    new MapSqlParameterSource()
                            .addValue("ledger", message.ledger())
                            .addValue("position", position)
                            .addValue("name", attachment.name())
                            .addValue("type", attachment.type())
                            .addValue("size", attachment.size()));
        }
    }

    /** Puts a message into this ärende from another; what was read of it stays. What was only a proposed answer there becomes a message now. */
    public void move(long arende, IncomingMessage message, boolean followUp) {
        int moved = jdbc.sql("update message set arende = :arende, follow_up = :followUp where ledger = :ledger")
                .param("ledger", message.ledger())
                .param("arende", arende)
                .param("followUp", followUp)
                .update();
        if (moved == 0) {
            insert(arende, message, followUp);
        }
    }

    /** How many an ärende has. */
    public int count(long arende) {
        return jdbc.sql("select count(*) from message where arende = :arende")
                .param("arende", arende)
                .query(Integer.class)
                .single();
    }

    /** What the one who wrote says in them, each with its subject and without what was quoted; empty when there is nothing. */
    public String words(long arende) {
        return String.join(
                "\n",
                jdbc.sql("select subject || chr(10) || new_text from message where arende = :arende order by id")
                        .param("arende", arende)
                        .query(String.class)
                        .list());
    }

    List<MessageOnPage> of(long arende) {
        return jdbc.sql("""
                        select m.*, case when position('@' in l.sender) > 0
                                          and lower(l.sender) is distinct from lower(a.sender_address)
                                          and lower(l.sender) is distinct from lower(m.passed_on_by) then l.sender end as other_sender
                        from message m join ledger l on l.id = m.ledger join arende a on a.id = m.arende
                        where m.arende = :arende order by m.id
                        """)
                .param("arende", arende)
                .query((row, number) -> new MessageOnPage(
                        row.getBoolean("follow_up"),
                        new IncomingMessage(
                                row.getLong("ledger"),
                                row.getTimestamp("arrived_at").toInstant(),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getString("new_text"),
                                row.getString("html"),
                                attachments(row.getLong("id")),
                                List.of((String[]) row.getArray("warnings").getArray()),
                                passedOn(row)),
                        row.getString("other_sender")))
                .list();
    }

    private static @Nullable PassedOn passedOn(ResultSet row) throws SQLException {
        String by = row.getString("passed_on_by");
        return by == null ? null : new PassedOn(by, row.getString("passed_on_note"));
    }

    private List<AttachmentNote> attachments(long message) {
        return jdbc.sql("select name, type, size from attachment where message = :message order by position")
                .param("message", message)
                .query((row, number) ->
                        new AttachmentNote(row.getString("name"), row.getString("type"), row.getLong("size")))
                .list();
    }
}
