package se.lyhord.register.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.arende.ArendePage.MessageOnPage;

/** The incoming messages of ärenden. */
@Component
class Messages {
    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long arende, IncomingMessage message, boolean followUp) {
        PassedOn passedOn = message.passedOn();
        long id = jdbc.sql("""
                        insert into message (arende, ledger, follow_up, arrived_at, subject, body, new_text, html, warnings, passed_on_by, passed_on_note)
                        values (:arende, :ledger, :followUp, :arrived, :subject, :body, :newText, :html, :warnings, :passedOnBy, :passedOnNote)
                        returning id
                        """)
                .param("arende", arende)
                .param("ledger", message.ledger())
                .param("followUp", followUp)
                .param("arrived", message.arrivedAt().atOffset(ZoneOffset.UTC))
                .param("subject", message.subject())
                .param("body", message.body())
                .param("newText", message.newText())
                .param("html", message.html())
                .param("warnings", message.warnings().toArray(String[]::new))
                .param("passedOnBy", passedOn == null ? null : passedOn.by())
                .param("passedOnNote", passedOn == null ? "" : passedOn.note())
                .query(Long.class)
                .single();
        List<AttachmentNote> attachments = message.attachments();
        for (int position = 0; position < attachments.size(); position++) {
            AttachmentNote attachment = attachments.get(position);
            jdbc.sql(
                            "insert into attachment (message, position, name, type, size) values (:message, :position, :name, :type, :size)")
                    .param("message", id)
                    .param("position", position)
                    .param("name", attachment.name())
                    .param("type", attachment.type())
                    .param("size", attachment.size())
                    .update();
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
                                List.of((String[]) row.getArray("warnings").getArray()),
                                passedOn(row))))
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
