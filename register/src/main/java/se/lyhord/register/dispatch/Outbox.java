package se.lyhord.register.dispatch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** What stands in line to be sent, and the ways out of the line that are neither sent nor failed. */
@Component
@Transactional
public class Outbox {
    private final JdbcClient jdbc;
    private final Signals signals;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.signals = signals;
        this.clock = clock;
    }

    /** Whether {@link Dispatches#claim} would find a letter of any nämnd. */
    @Transactional(readOnly = true)
    public boolean isAnyDue() {
        return jdbc.sql(
                        "select exists (select from dispatch where state in ('PLANNED', 'SENDING') and not_before <= :now and recipient is not null)")
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /**
     * Puts a claimed letter back as if it had not been tried, since what went wrong was not its fault. Its number of attempts may be taken back
     * without harm: a sender whose claim ran out holds a lower one than any claim to come.
     */
    public void putBack(Dispatch dispatch, Duration delay, String error) {
        change(
                dispatch,
                "state = 'PLANNED', attempts = attempts - 1, not_before = :moment, last_error = :text",
                delay,
                error);
    }

    /** Leaves a claimed letter to a person; false when the claim had been lost. The reason is a sentence in Swedish. */
    public boolean leaveToPerson(Dispatch dispatch, String reason) {
        return change(dispatch, "state = 'MANUAL', reason = :text, not_before = :moment", Duration.ZERO, reason);
    }

    private boolean change(Dispatch dispatch, String change, Duration delay, String text) {
        int changed = jdbc.sql("update dispatch set " + change
                        + " where id = :id and state = 'SENDING' and attempts = :attempts")
                .param("id", dispatch.id())
                .param("attempts", dispatch.attempts())
                .param("moment", now().plus(delay))
                .param("text", text)
                .update();
        signals.send(Signal.DISPATCH, dispatch.letter().arende());
        return changed == 1;
    }

    /** The line as it is now. */
    @Transactional(readOnly = true)
    public Queue queue(String namnd) {
        return jdbc.sql("""
                        select count(*) as waiting,
                               min(d.planned_at) as oldest,
                               min(d.not_before) filter (where d.not_before <= :now) as overdue,
                               min(f.due_at) filter (where d.kind = 'BEKRAFTELSE') as deadline
                        from dispatch d
                        left join frist f on f.arende = d.arende and f.name = 'BEKRAFTELSE' and f.done_at is null
                        where d.namnd = :namnd and d.state in ('PLANNED', 'SENDING') and d.not_before < 'infinity' and d.recipient is not null
                        """)
                .param("namnd", namnd)
                .param("now", now())
                .query((row, number) -> new Queue(
                        row.getLong("waiting"),
                        instant(row.getTimestamp("oldest")),
                        instant(row.getTimestamp("overdue")),
                        instant(row.getTimestamp("deadline"))))
                .single();
    }

    /** How many letters are in each state that somebody or something still has to do with; those that are none are left out. */
    @Transactional(readOnly = true)
    public Map<DispatchState, Long> open() {
        Map<DispatchState, Long> open = new EnumMap<>(DispatchState.class);
        jdbc.sql("""
                        select state, count(*) as letters from dispatch
                        where state in ('PLANNED', 'SENDING', 'FAILED', 'MANUAL') group by state
                        """).query(row -> {
            open.put(DispatchState.valueOf(row.getString("state")), row.getLong("letters"));
        });
        return open;
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * Letters that are to be sent.
     *
     * @param oldest when the oldest of them was decided; null when there is none
     * @param overdue since when the one that has waited longest may be tried; null when all rest
     * @param deadline when the first bekräftelse among them must have gone; null when no frist stands behind them
     */
    public record Queue(
            long waiting,
            @Nullable Instant oldest,
            @Nullable Instant overdue,
            @Nullable Instant deadline) {}
}
