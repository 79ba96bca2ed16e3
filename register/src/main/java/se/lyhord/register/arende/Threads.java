package se.lyhord.register.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the ärende that a message says it belongs to, or the one that took it over; whether the sender may add to it is for others to judge. */
@Component
public class Threads {
    private final JdbcClient jdbc;

    Threads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The ärende with one of these messages: a letter of ours before a mail of theirs.
     *
     * @param messageIds without angle brackets
     */
    public Optional<Found> holding(String namnd, Collection<String> messageIds) {
        return messageIds.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                                select coalesce(a.merged_into, a.id) as id, a.sender_address, true as ours, d.id as place from dispatch d join arende a on a.id = d.arende
                                where a.namnd = :namnd and d.message_id in (:bracketed)
                                union all
                                select coalesce(a.merged_into, a.id), a.sender_address, false, l.id from ledger l join arende a on a.id = l.arende
                                where l.namnd = :namnd and l.message_id in (:bare)
                                order by ours desc, place limit 1
                                """)
                        .param("namnd", namnd)
                        .param(
                                "bracketed",
                                messageIds.stream().map(id -> "<" + id + ">").toList())
                        .param("bare", messageIds)
                        .query((row, number) -> found(row, row.getBoolean("ours")))
                        .optional();
    }

    /** Message-ID of the last mail that the citizen has sent us in an ärende, without angle brackets; a colleague's mail with it is none. */
    public Optional<String> lastMail(long arende) {
        return jdbc.sql("""
                        select l.message_id from message m join ledger l on l.id = m.ledger
                        where m.arende = :arende and m.passed_on_by is null and l.message_id is not null
                        order by m.id desc limit 1
                        """).param("arende", arende).query(String.class).optional();
    }

    /** The ärende that holds the message with this secret reference, or else the one that was given it. */
    public Optional<Found> byReference(String namnd, String reference) {
        return jdbc.sql("""
                        select coalesce(a.merged_into, a.id) as id, a.sender_address from ledger l
                        left join ledger first on first.id = l.duplicate_of
                        join arende a on a.id = coalesce(l.arende, first.arende)
                        where l.namnd = :namnd and l.reference = :reference
                        union all
                        select coalesce(merged_into, id), sender_address from arende where namnd = :namnd and reference = :reference
                        limit 1
                        """)
                .param("namnd", namnd)
                .param("reference", reference)
                .query((row, number) -> found(row, false))
                .optional();
    }

    /** The ärenden with these diarienummer. */
    public List<Found> byDiarienummer(String namnd, Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select coalesce(merged_into, id) as id, sender_address from arende where namnd = :namnd and diarienummer in (:numbers) and not restricted order by arende.id")
                        .param("namnd", namnd)
                        .param("numbers", numbers)
                        .query((row, number) -> found(row, false))
                        .list();
    }

    private static Found found(ResultSet row, boolean ours) throws SQLException {
        return new Found(row.getLong("id"), row.getString("sender_address"), ours);
    }

    /**
     * An ärende that was found.
     *
     * @param party address of the citizen; null for the anonymous
     * @param ours whether it was found by a letter that we wrote
     */
    public record Found(long arende, @Nullable String party, boolean ours) {}
}
