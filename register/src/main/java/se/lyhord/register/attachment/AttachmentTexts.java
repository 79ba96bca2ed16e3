package se.lyhord.register.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.ledger.Channel;

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

    /**
     * Takes the files of the next message of which some are to be read. Whoever is slow may find that another node has begun one of them meanwhile.
     */
    @Transactional
    public Optional<UnreadMessage> claim() {
        List<Claimed> claimed = jdbc.sql("""
                        with next as (
                            select message from attachment
                            where text_at is null and (text_not_before is null or text_not_before <= :now)
                            order by message, position limit 1 for update skip locked
                        ), files as (
                            select message, position from attachment
                            where message = (select message from next) and text_at is null and (text_not_before is null or text_not_before <= :now)
                            for update skip locked
                        ), taken as (
                            update attachment a set text_not_before = :later from files
                            where a.message = files.message and a.position = files.position
                            returning a.message, a.position, a.name, a.size, a.text_attempts
                        )
                        select taken.*, l.id as ledger, l.channel from taken join message m on m.id = taken.message join ledger l on l.id = m.ledger
                        order by position
                        """)
                .param("now", now())
                .param("later", later())
                .query(AttachmentTexts::claimed)
                .list();
        return claimed.stream()
                .findFirst()
                .map(one -> new UnreadMessage(
                        one.ledger,
                        one.channel,
                        claimed.stream().map(Claimed::file).toList()));
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getLong("ledger"),
                Channel.valueOf(row.getString("channel")),
                new UnreadAttachment(
                        row.getLong("message"),
                        row.getInt("position"),
                        row.getString("name"),
                        row.getLong("size"),
                        row.getInt("text_attempts")));
    }

    /**
     * Counts the attempt to read a file, before it is made; so one that ends the program counts for itself alone, and not for those that were claimed with it.
     *
     * @return false when another node has begun it since it was claimed, which then reads it
     */
    @Transactional
    public boolean begin(UnreadAttachment file) {
        return jdbc.sql("""
                        update attachment set text_attempts = text_attempts + 1, text_not_before = :later
                        where message = :message and position = :position and text_attempts = :attempts and text_at is null
                        """)
                        .param("message", file.message())
                        .param("position", file.position())
                        .param("attempts", file.attempts())
                        .param("later", later())
                        .update()
                == 1;
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
                .param("now", now())
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

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime later() {
        return now().plus(LEASE);
    }

    private record Claimed(long ledger, Channel channel, UnreadAttachment file) {}
}
