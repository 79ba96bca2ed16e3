package se.lyhord.register.learn.train;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.learn.OwnExample;
import se.lyhord.config.routine.Rutin;

/**
 * What a nämnd's registratorer have confirmed, read anew for each training: a message that is no longer in the register is no longer learnt from.
 * What is secret, restricted, void or merged into another is never learnt from.
 */
@Component
class ConfirmedMessages {
    private final JdbcClient jdbc;

    ConfirmedMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest, in the order in which they were confirmed. */
    @Transactional(readOnly = true)
    public List<ConfirmedMessage> of(Rutin rutin, int most) {
        return jdbc.sql("""
                        select m.id, m.subject, m.new_text, e.at, a.sender_name, a.kind, a.factor, a.unit, a.status, a.reply_wanted,
                               coalesce(a.sender_address, a.sender_phone, a.sender_postal) as writer,
                               coalesce(a.suggestion ->> 'language', 'sv') as language
                        from arende_event e
                        join arende a on a.id = e.arende
                        join message m on m.id = (select min(id) from message where arende = a.id and not follow_up)
                        where e.type = 'Confirmed' and a.namnd = :namnd and a.kind is not null and a.status <> 'MAKULERAT'
                          and a.merged_into is null and not a.restricted and 'sekretess' <> all (a.flags)
                          and not exists (select from arende_event later
                                          where later.arende = e.arende and later.type = 'Confirmed' and later.seq > e.seq)
                        order by e.at desc, e.arende desc limit :most
                        """)
                .param("namnd", rutin.namnd().id())
                .param("most", most)
                .query((row, number) -> message(rutin, row))
                .list()
                .reversed();
    }

    /** How many have been confirmed since. */
    @Transactional(readOnly = true)
    public int countSince(String namnd, Instant since) {
        return jdbc.sql("""
                        select count(*) from arende_event e join arende a on a.id = e.arende
                        where e.type = 'Confirmed' and e.at > :since and a.namnd = :namnd
                        """)
                .param("namnd", namnd)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static ConfirmedMessage message(Rutin rutin, ResultSet row) throws SQLException {
        return new ConfirmedMessage(
                row.getTimestamp("at").toInstant(),
                new OwnExample(
                        new Example(
                                "message-" + row.getLong("id"),
                                row.getString("subject"),
                                row.getString("new_text"),
                                kind(rutin, row),
                                Objects.requireNonNullElse(row.getString("factor"), ""),
                                unit(row),
                                List.of(),
                                row.getString("language")),
                        row.getString("sender_name"),
                        row.getString("writer")));
    }

    /** A kind that it is only handled as, because the citizen wants a reply, says nothing of what it is. */
    private static String kind(Rutin rutin, ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        boolean perhapsAnother = row.getBoolean("reply_wanted")
                && rutin.kinds().stream().anyMatch(other -> kind.equals(other.whenReplyWanted()));
        return perhapsAnother ? "" : kind;
    }

    /** Where a kind goes that follows other rules is the routine's choice. */
    private static String unit(ResultSet row) throws SQLException {
        return row.getString("status").equals("OMSTYRT") ? "" : Objects.requireNonNullElse(row.getString("unit"), "");
    }
}
