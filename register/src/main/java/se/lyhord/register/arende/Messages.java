package se.lyhord.register.arende;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.arende.ArendePage.MessageOnPage;
import se.lyhord.register.transaction.RowsAtCommit;

/** The incoming messages of ärenden. */
@Component
class Messages {
    private final JdbcClient jdbc;
    private final RowsAtCommit rows;

    Messages(JdbcClient jdbc, RowsAtCommit rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Adds a message; it can be read when the transaction has committed. */
    void insert(long arende, IncomingMessage message, boolean followUp) {
        rows.add(
                """
                insert into message (arende, ledger, follow_up, arrived_at, subject, body, new_text, html, warnings)
                values (:arende, :ledger, :followUp, :arrived, :subject, :body, :newText, :html, :warnings)
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
                        .addValue("warnings", message.warnings().toArray(String[]::new)));
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

    List<MessageOnPage> of(long arende) {
        return jdbc.sql("select * from message where arende = :arende order by id")
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
                                List.of((String[]) row.getArray("warnings").getArray()))))
                .list();
    }

    private List<AttachmentNote> attachments(long message) {
        return jdbc.sql("select name, type, size from attachment where message = :message order by position")
                .param("message", message)
                .query((row, number) ->
                        new AttachmentNote(row.getString("name"), row.getString("type"), row.getLong("size")))
                .list();
    }
}
