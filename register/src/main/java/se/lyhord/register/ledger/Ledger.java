package se.lyhord.register.ledger;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Records messages, hands them out for processing and keeps their outcomes. */
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
     * Claims the oldest message that waits.
     *
     * @param lease how long the claim holds, before another node may take over from one that died
     */
    public Optional<Waiting> claim(String namnd, Duration lease) {
        return jdbc.sql("""
                        update ledger set attempts = attempts + 1, not_before = :lease
                        where id = (select id from ledger where namnd = :namnd and outcome is null and not_before <= :now
                                    order by id for update skip locked limit 1)
                        returning id, namnd, channel, reference, arrived_at, attempts, held_because
                        """)
                .param("namnd", namnd)
                .param("now", now())
                .param("lease", now().plus(lease))
                .query(Ledger::waiting)
                .optional();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getLong("id"),
                row.getString("namnd"),
                Channel.valueOf(row.getString("channel")),
                new Reference(row.getString("reference")),
                row.getTimestamp("arrived_at").toInstant(),
                row.getInt("attempts"),
                row.getString("held_because"));
    }

    /** The bytes of a message. */
    @Transactional(readOnly = true)
    public RawMessage raw(long id) {
        return jdbc.sql("select raw from ledger where id = :id")
                .param("id", id)
                .query((row, number) -> new RawMessage(row.getBytes("raw")))
                .single();
    }

    /** Notes what the message says of itself, for good even if its handling fails afterwards. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void describe(long id, Heading heading) {
        jdbc.sql("""
                        update ledger set sender = :sender, subject = :subject, message_id = :messageId, content_sha256 = :content
                        where id = :id
                        """)
                .param("id", id)
                .param("sender", heading.sender())
                .param("subject", heading.subject())
                .param("messageId", heading.messageId())
                .param("content", heading.contentSha256())
                .update();
    }

    /** Lets the messages of a nämnd be handled one after the other, on all nodes, until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void oneAtATime(String namnd) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:namnd, 0))")
                .param("namnd", namnd)
                .query((row, number) -> namnd)
                .list();
    }

    /**
     * Gives the message its outcome.
     *
     * @throws IllegalStateException when it has one already, so that the caller's transaction rolls back
     */
    public void conclude(long id, Conclusion conclusion) {
        int concluded = jdbc.sql("""
                        update ledger set outcome = :outcome, outcome_reason = :reason, outcome_at = :now, arende = :arende,
                                          duplicate_of = :duplicateOf
                        where id = :id and outcome is null
                        """)
                .param("id", id)
                .param("outcome", conclusion.outcome().name())
                .param("reason", conclusion.reason())
                .param("now", now())
                .param("arende", conclusion.arende())
                .param("duplicateOf", conclusion.duplicateOf())
                .update();
        if (concluded != 1) {
            throw new IllegalStateException("Ledger row " + id + " has an outcome already");
        }
        signals.send(Signal.LEDGER);
    }

    /** Lets a message wait before its next attempt. */
    public void postpone(long id, Duration delay) {
        jdbc.sql("update ledger set not_before = :later where id = :id and outcome is null")
                .param("id", id)
                .param("later", now().plus(delay))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
