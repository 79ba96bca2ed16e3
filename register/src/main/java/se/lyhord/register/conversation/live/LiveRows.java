package se.lyhord.register.conversation.live;

import static se.lyhord.register.conversation.Column.instant;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.Line;

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

    /** Those with a message in the ärende, or in one that it took over; what was said in them is not read. */
    List<AboutRow> about(long arende) {
        return jdbc.sql("""
                        select c.*, case when waits_still(c.id, c.asked_at) then c.asked_at end as asked, conversation_arende(c.id) as about,
                               exists (select from conversation_message cm join message m on m.ledger = cm.ledger
                                       where cm.conversation = c.id and m.arende = :arende and not m.follow_up) as opened,
                               array(select distinct coalesce(a.merged_into, a.id)
                                     from conversation_message cm join message m on m.ledger = cm.ledger join arende a on a.id = m.arende
                                     where cm.conversation = c.id) as arenden
                        from conversation c where c.id in (
                            select cm.conversation from arende a join message m on m.arende = a.id join conversation_message cm on cm.ledger = m.ledger
                            where a.id = :arende or a.merged_into = :arende)
                        and conversation_arende(c.id) is not null order by c.id
                        """).param("arende", arende).query(AboutRow::of).list();
    }

    /** What was said, after the line with this number. */
    List<Line> lines(long conversation, long after) {
        return jdbc.sql("select * from conversation_line where conversation = :id and line > :after order by line")
                .param("id", conversation)
                .param("after", after)
                .query((row, number) -> new Line(
                        row.getInt("line"),
                        row.getTimestamp("at").toInstant(),
                        Author.valueOf(row.getString("author")),
                        row.getString("name"),
                        row.getString("text")))
                .list();
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
}
