package se.lyhord.register.conversation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.permission.Standing;

/** Conversations as rows, for the desk. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LiveRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    LiveRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those with a message in the ärende, or in one that it took over. */
    List<LiveConversation> about(long arende) {
        return jdbc.sql("""
                        select c.* from conversation c where c.id in (
                            select cm.conversation from arende a join message m on m.arende = a.id join conversation_message cm on cm.ledger = m.ledger
                            where a.id = :arende or a.merged_into = :arende)
                        order by c.id
                        """)
                .param("arende", arende)
                .query((row, number) -> live(row, arende))
                .list();
    }

    private LiveConversation live(ResultSet row, long arende) throws SQLException {
        long id = row.getLong("id");
        return new LiveConversation(
                id,
                arende,
                row.getString("language"),
                instant(row, "asked_at"),
                row.getString("officer"),
                row.getString("officer_name"),
                row.getObject("satisfied", Boolean.class),
                lines(id));
    }

    private List<Line> lines(long conversation) {
        return jdbc.sql("select * from conversation_line where conversation = :id order by line")
                .param("id", conversation)
                .query((row, number) -> new Line(
                        row.getInt("line"),
                        row.getTimestamp("at").toInstant(),
                        Author.valueOf(row.getString("author")),
                        row.getString("name"),
                        row.getString("text")))
                .list();
    }

    List<WaitingRow> waiting(String namnd) {
        return jdbc.sql("""
                        select c.id as conversation, c.language, c.asked_at, a.id, coalesce(a.diarienummer, a.reference) as name, a.title, a.arrived_at,
                               case when a.kind is null then null else a.unit end as unit, a.flags, a.taken_over_by, a.restricted
                        from conversation c join arende a on a.id = conversation_arende(c.id)
                        where c.namnd = :namnd and c.asked_at is not null order by c.asked_at, c.id
                        """)
                .param("namnd", namnd)
                .query((row, number) -> waiting(row, namnd))
                .list();
    }

    private static WaitingRow waiting(ResultSet row, String namnd) throws SQLException {
        return new WaitingRow(
                new WaitingCitizen(
                        row.getLong("conversation"),
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("language"),
                        row.getTimestamp("asked_at").toInstant()),
                row.getTimestamp("arrived_at").toInstant(),
                new Standing(
                        namnd,
                        row.getString("unit"),
                        texts(row.getArray("flags")),
                        row.getString("taken_over_by"),
                        row.getBoolean("restricted")));
    }

    /** Those that this officer has, who has waited longest for a word first. */
    List<OwnConversation> own(Account officer) {
        return jdbc.sql("""
                        select c.id as conversation, c.language, a.id, coalesce(a.diarienummer, a.reference) as name, a.title,
                               (select min(l.at) from conversation_line l where l.conversation = c.id and l.author = 'CITIZEN' and l.line >
                                   (select coalesce(max(o.line), 0) from conversation_line o where o.conversation = c.id and o.author = 'OFFICER')) as unanswered
                        from conversation c join arende a on a.id = conversation_arende(c.id)
                        where c.namnd = :namnd and c.officer = :officer order by unanswered nulls last, c.id
                        """)
                .param("namnd", officer.namnd())
                .param("officer", officer.username())
                .query((row, number) -> new OwnConversation(
                        row.getLong("conversation"),
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("language"),
                        instant(row, "unanswered")))
                .list();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    Optional<Long> arendeOf(String namnd, long conversation) {
        return jdbc.sql("select conversation_arende(id) from conversation where id = :id and namnd = :namnd")
                .param("id", conversation)
                .param("namnd", namnd)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .optional()
                .flatMap(found -> found);
    }

    HeldConversation hold(long conversation) {
        return jdbc.sql(
                        "select id, officer, officer_name, officer_at from conversation where id = :id for no key update")
                .param("id", conversation)
                .query((row, number) -> new HeldConversation(
                        row.getLong("id"),
                        row.getString("officer"),
                        row.getString("officer_name"),
                        instant(row, "officer_at")))
                .single();
    }

    /** Nobody is waited for any more. */
    void withOfficer(long conversation, Account officer) {
        jdbc.sql(
                        "update conversation set officer = :officer, officer_name = :name, officer_at = :now, asked_at = null where id = :id")
                .param("id", conversation)
                .param("officer", officer.username())
                .param("name", officer.name())
                .param("now", at(now()))
                .update();
    }

    void withoutOfficer(long conversation) {
        jdbc.sql("update conversation set officer = null, officer_name = null, officer_at = null where id = :id")
                .param("id", conversation)
                .update();
    }

    void say(long conversation, Author author, String name, String text) {
        jdbc.sql("select add_conversation_line(:id, :now, :author, :name, :text, null)")
                .param("id", conversation)
                .param("now", at(now()))
                .param("author", author.name())
                .param("name", name)
                .param("text", text)
                .query(Integer.class)
                .single();
    }

    Instant now() {
        return clock.instant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
