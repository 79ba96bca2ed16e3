package se.lyhord.register.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages that wait for their outcome, handed out in batches, in the order in which they were recorded.
 *
 * <p>Each claim counts as an attempt before the work begins. Messages on their first attempt share a batch; one that was tried before is handed
 * out alone and not ahead of time, so that a message that kills the process takes no other along more than once.
 */
@Component
@Transactional
public class Backlog {
    private static final int LARGEST_BATCH = 32;

    /** A batch is held in memory; a message that is larger than this is a batch of its own. */
    private static final long LARGEST_BATCH_BYTES = 8L * 1024 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    Backlog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Claims the oldest messages, or the one oldest if that was tried before.
     *
     * @param lease how long the claim holds, before another node may take over from one that died
     */
    public List<Waiting> claim(String namnd, Duration lease) {
        return claim(namnd, lease, true);
    }

    /** Claims the oldest messages while others are still being handled; none if the oldest was tried before. */
    public List<Waiting> claimAhead(String namnd, Duration lease) {
        return claim(namnd, lease, false);
    }

    private List<Waiting> claim(String namnd, Duration lease, boolean triedBefore) {
        return jdbc
                .sql("""
                        with oldest as materialized (
                            select id, size, attempts from ledger where namnd = :namnd and outcome is null and not_before <= :now
                            order by id limit :most for update skip locked),
                        batch as (
                            select id, row_number() over in_order as place, sum(size) over in_order as bytes, sum(attempts) over in_order as tried
                            from oldest window in_order as (order by id))
                        update ledger set attempts = ledger.attempts + 1, not_before = :lease from batch
                        where ledger.id = batch.id
                          and ((tried = 0 and bytes <= :bytes) or (place = 1 and (tried = 0 or :triedBefore)))
                        returning ledger.id, namnd, channel, reference, arrived_at, ledger.attempts, held_because
                        """)
                .param("namnd", namnd)
                .param("now", now())
                .param("lease", now().plus(lease))
                .param("most", LARGEST_BATCH)
                .param("bytes", LARGEST_BATCH_BYTES)
                .param("triedBefore", triedBefore)
                .query(Backlog::waiting)
                .list()
                .stream()
                .sorted(Comparator.comparingLong(Waiting::id))
                .toList();
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

    /** Lets the messages of a nämnd be handled one after the other, on all nodes, until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void oneAtATime(String namnd) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:namnd, 0))")
                .param("namnd", namnd)
                .query((row, number) -> namnd)
                .list();
    }

    /**
     * Lets the caller's transaction commit without waiting for the disk. Only for work that is repeated when it is lost: the message is safe, and
     * whoever acts on the outcome commits later and thereby writes it to the disk too.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mayBeRepeated() {
        jdbc.sql("set local synchronous_commit = off").update();
    }

    /** Notes what a message says of itself, before its handling is finished. */
    public void describe(long id, Heading heading) {
        jdbc.sql("""
                        update ledger set sender = :sender, subject = :subject, message_id = :messageId, content_sha256 = :content
                        where id = :id and outcome is null
                        """)
                .param("id", id)
                .param("sender", heading.sender())
                .param("subject", heading.subject())
                .param("messageId", heading.messageId())
                .param("content", heading.contentSha256())
                .update();
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
