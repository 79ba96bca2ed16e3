package se.lyhord.register.conversation.call;

import static se.lyhord.register.conversation.Column.instant;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.permission.Standing;

/** Conversations as rows, for those whom citizens wait for. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CallRows {
    /** When the citizen wrote what nobody has answered yet. */
    private static final String UNANSWERED = """
            (select min(l.at) from conversation_line l where l.conversation = c.id and l.author = 'CITIZEN' and l.line >
                (select coalesce(max(o.line), 0) from conversation_line o where o.conversation = c.id and o.author in ('OFFICER', 'LETTER')))
            """;

    private final JdbcClient jdbc;

    CallRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who waits for a person, or for a word of the one who has the conversation; who has waited longest first. One whose message has come to no
     * ärende is there too, as soon as it is known what became of the message.
     */
    List<CallRow> waiting(String namnd) {
        return jdbc.sql("""
                        select c.id as conversation, c.language, c.officer, c.officer_at, c.since, a.id, a.arrived_at,
                               coalesce(a.diarienummer, a.reference, l.reference) as name, a.title,
                               case when a.kind is null then null else a.unit end as unit, a.flags, a.taken_over_by, a.restricted, l.id as ledger, l.outcome
                        from (select c.*, case when c.officer is null then c.asked_at else %s end as since
                              from conversation c where c.namnd = :namnd and (c.asked_at is not null or c.officer is not null)) c
                        left join arende a on a.id = conversation_arende(c.id)
                        join ledger l on l.id = (select min(m.ledger) from conversation_message m where m.conversation = c.id)
                        where waits_still(c.id, c.since) and (a.id is not null or l.outcome is not null) order by c.since, c.id
                        """.formatted(UNANSWERED))
                .param("namnd", namnd)
                .query((row, number) -> waiting(row, namnd))
                .list();
    }

    private static CallRow waiting(ResultSet row, String namnd) throws SQLException {
        Long arende = row.getObject("id", Long.class);
        return new CallRow(
                new WaitingCitizen(
                        row.getLong("conversation"),
                        arende,
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("language"),
                        row.getTimestamp("since").toInstant(),
                        arende == null
                                ? new NoArende(row.getLong("ledger"), Outcome.valueOf(row.getString("outcome")))
                                : null),
                arende == null ? null : row.getTimestamp("arrived_at").toInstant(),
                arende == null ? null : standing(row, namnd),
                row.getString("officer"),
                instant(row, "officer_at"));
    }

    private static Standing standing(ResultSet row, String namnd) throws SQLException {
        return new Standing(
                namnd,
                row.getString("unit"),
                texts(row.getArray("flags")),
                row.getString("taken_over_by"),
                row.getBoolean("restricted"));
    }

    /** Those that this officer has, who has waited longest for a word first. */
    List<OwnConversation> own(Account officer) {
        return jdbc.sql("""
                        select c.id as conversation, c.language, a.id, coalesce(a.diarienummer, a.reference) as name, a.title,
                               case when waits_still(c.id, c.unanswered) then c.unanswered end as unanswered
                        from (select c.*, %s as unanswered from conversation c where c.namnd = :namnd and c.officer = :officer) c
                        join arende a on a.id = conversation_arende(c.id) order by unanswered nulls last, c.id
                        """.formatted(UNANSWERED))
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
}
