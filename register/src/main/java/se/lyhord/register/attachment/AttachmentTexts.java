package se.lyhord.register.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.RawMessage;

/** Where the text of attached files is kept, and which are still to be read. */
@Component
public class AttachmentTexts {
    /** A node that has not said anything by then has died of it, or of something else. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    AttachmentTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the next to be read, and counts the attempt before it is made. */
    @Transactional
    public Optional<UnreadAttachment> claim() {
        return jdbc.sql("""
                        with next as (
                            select message, position from attachment
                            where text_at is null and (text_not_before is null or text_not_before <= :now)
                            order by message, position limit 1 for update skip locked
                        ), taken as (
                            update attachment a set text_attempts = a.text_attempts + 1, text_not_before = :later from next
                            where a.message = next.message and a.position = next.position
                            returning a.message, a.position, a.name, a.size, a.text_attempts
                        )
                        select taken.*, l.channel, l.raw from taken join message m on m.id = taken.message join ledger l on l.id = m.ledger
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("later", clock.instant().plus(LEASE).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new UnreadAttachment(
                        row.getLong("message"),
                        row.getInt("position"),
                        row.getString("name"),
                        row.getLong("size"),
                        row.getInt("text_attempts"),
                        Channel.valueOf(row.getString("channel")),
                        new RawMessage(row.getBytes("raw"))))
                .optional();
    }

    /**
     * Keeps what was read.
     *
     * @param note why some or all of it is missing, as a sentence in Swedish; null when nothing is
     */
    @Transactional
    public void keep(UnreadAttachment read, String text, @Nullable String note) {
        jdbc.sql("""
                        update attachment set text = :text, text_note = :note, text_at = :now where message = :message and position = :position
                        """)
                .param("message", read.message())
                .param("position", read.position())
                .param("text", text.replace("\0", ""))
                .param("note", note)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What has been read in the files of an ärende so far, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<AttachmentText> of(long arende) {
        return jdbc.sql("""
                        select m.ledger, a.position, a.name, a.text, a.text_note from attachment a join message m on m.id = a.message
                        where m.arende = :arende and a.text_at is not null order by m.id, a.position
                        """)
                .param("arende", arende)
                .query(AttachmentTexts::text)
                .list();
    }

    private static AttachmentText text(ResultSet row, int number) throws SQLException {
        return new AttachmentText(
                row.getLong("ledger"),
                row.getInt("position"),
                row.getString("name"),
                row.getString("text"),
                row.getString("text_note"));
    }
}
