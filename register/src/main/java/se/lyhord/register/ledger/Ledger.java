package se.lyhord.register.ledger;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Records messages and keeps their outcomes. */
@Component
@Transactional
public class Ledger {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final Signals signals;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Ledger(JdbcClient jdbc, NamedParameterJdbcOperations batches, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.signals = signals;
        this.clock = clock;
    }

    /** Records a message unless it is there already; when this returns outside a transaction, it is on disk. */
    public Recorded record(Arrival arrival) {
        Optional<Recorded> inserted = jdbc.sql(NewRow.INSERT + " returning id, reference")
                .paramSource(NewRow.of(arrival, random, now()))
                .query((row, number) -> recorded(row, true))
                .optional();
        inserted.ifPresent(row -> signals.send(Signal.LEDGER));
        return inserted.orElseGet(() -> recorded(arrival.position()));
    }

    /**
     * Records many messages at once, all or none, and leaves out those that are there already.
     *
     * @return how many were new
     */
    public int recordAll(List<Arrival> arrivals) {
        SqlParameterSource[] rows = arrivals.stream()
                .map(arrival -> NewRow.of(arrival, random, now()))
                .toArray(SqlParameterSource[]::new);
        int inserted = Arrays.stream(batches.batchUpdate(NewRow.INSERT, rows)).sum();
        if (inserted > 0) {
            signals.send(Signal.LEDGER);
        }
        return inserted;
    }

    private Recorded recorded(@Nullable MailboxPosition position) {
        if (position == null) {
            throw new IllegalStateException("A chat message cannot meet an earlier one");
        }
        return jdbc.sql("""
                        select id, reference from ledger
                        where mailbox = :mailbox and uidvalidity = :uidvalidity and uid = :uid
                        """)
                .param("mailbox", position.mailbox())
                .param("uidvalidity", position.uidValidity())
                .param("uid", position.uid())
                .query((row, number) -> recorded(row, false))
                .single();
    }

    private static Recorded recorded(ResultSet row, boolean isNew) throws SQLException {
        return new Recorded(row.getLong("id"), new Reference(row.getString("reference")), isNew);
    }

    /** Which of these mails of a folder are recorded already. */
    @Transactional(readOnly = true)
    public Set<Long> recordedUids(String mailbox, long uidValidity, List<Long> uids) {
        return uids.isEmpty()
                ? Set.of()
                : jdbc.sql(
                                "select uid from ledger where mailbox = :mailbox and uidvalidity = :uidvalidity and uid in (:uids)")
                        .param("mailbox", mailbox)
                        .param("uidvalidity", uidValidity)
                        .param("uids", uids)
                        .query(Long.class)
                        .set();
    }

    /**
     * Gives the message its outcome.
     *
     * @throws ConcludedException when it has one already, so that the caller's transaction rolls back
     */
    public void conclude(long id, Conclusion conclusion) {
        conclude(id, null, conclusion);
    }

    /**
     * Gives the message its outcome and notes what it says of itself.
     *
     * @throws ConcludedException when it has an outcome already, so that the caller's transaction rolls back
     */
    public void conclude(long id, @Nullable Heading heading, Conclusion conclusion) {
        // One statement, for each update writes the row and its entries in all indexes anew.
        int concluded = jdbc.sql("""
                        update ledger set outcome = :outcome, outcome_reason = :reason, outcome_at = :now, arende = :arende,
                                          duplicate_of = :duplicateOf, sender = coalesce(:sender, sender),
                                          subject = coalesce(:subject, subject), message_id = coalesce(:messageId, message_id),
                                          content_sha256 = coalesce(:content, content_sha256)
                        where id = :id and outcome is null
                        """)
                .param("id", id)
                .param("outcome", conclusion.outcome().name())
                .param("reason", conclusion.reason())
                .param("now", now())
                .param("arende", conclusion.arende())
                .param("duplicateOf", conclusion.duplicateOf())
                .param("sender", heading == null ? null : heading.sender())
                .param("subject", heading == null ? null : heading.subject())
                .param("messageId", heading == null ? null : heading.messageId())
                .param("content", heading == null ? null : heading.contentSha256())
                .update();
        if (concluded != 1) {
            throw new ConcludedException(id);
        }
        signals.send(Signal.LEDGER);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
