package se.lyhord.register.deadline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.alarm.SettleAlarms;
import se.lyhord.register.event.FristEvent;
import se.lyhord.register.event.FristEvent.FristCancelled;
import se.lyhord.register.event.FristEvent.FristMoved;
import se.lyhord.register.event.FristEvent.FristSet;
import se.lyhord.register.transaction.RowsAtCommit;

/** The frister of every ärende; what moves or ends settles its alarms, and what moves warns anew. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Frister {
    private static final String SET = """
            insert into frist (arende, name, rule, warn_at, due_at) values (:arende, :name, :rule, :warn, :due)
            on conflict (arende, name) do update set rule = excluded.rule, warn_at = excluded.warn_at, due_at = excluded.due_at,
                cancelled_at = null,
                warned_at = case when frist.cancelled_at is null and frist.due_at = excluded.due_at then frist.warned_at end,
                missed_at = case when frist.cancelled_at is null and frist.due_at = excluded.due_at then frist.missed_at end
            """;

    private final JdbcClient jdbc;
    private final RowsAtCommit rows;
    private final SettleAlarms settle;
    private final Clock clock;

    Frister(JdbcClient jdbc, RowsAtCommit rows, SettleAlarms settle, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.settle = settle;
        this.clock = clock;
    }

    /** Sets the duties of an ärende that was opened in this transaction; they can be read when it has committed. */
    public void begin(long arende, List<Frist> frister) {
        frister.forEach(frist -> rows.add(SET, row(arende, frist)));
    }

    /** Brings the duties of an ärende into line with those that it is to have now, and tells what changed; what is done stays done. */
    public List<FristEvent> follow(long arende, List<Frist> wanted) {
        Map<Duty, Frist> known = new EnumMap<>(Duty.class);
        of(arende).forEach(frist -> known.put(frist.duty(), frist));
        List<FristEvent> events = new ArrayList<>();
        for (Frist frist : wanted) {
            Frist before = known.remove(frist.duty());
            if (before == null || before.cancelledAt() != null) {
                set(arende, frist);
                events.add(new FristSet(frist.duty(), frist.dueAt(), frist.rule()));
            } else if (before.isOpen() && !before.equals(frist)) {
                set(arende, frist);
                if (!before.dueAt().equals(frist.dueAt())) {
                    settle.about(arende, frist.duty());
                    events.add(new FristMoved(frist.duty(), before.dueAt(), frist.dueAt(), frist.rule()));
                }
            }
        }
        known.values().stream().filter(Frist::isOpen).forEach(frist -> {
            end(arende, frist.duty(), "cancelled_at", clock.instant());
            events.add(new FristCancelled(frist.duty()));
        });
        return events;
    }

    private void set(long arende, Frist frist) {
        jdbc.sql(SET).paramSource(row(arende, frist)).update();
    }

    private static MapSqlParameterSource row(long arende, Frist frist) {
        return new MapSqlParameterSource()
                .addValue("arende", arende)
                .addValue("name", frist.duty().name())
                .addValue("rule", frist.rule())
                .addValue("warn", frist.warnAt().atOffset(ZoneOffset.UTC))
                .addValue("due", frist.dueAt().atOffset(ZoneOffset.UTC));
    }

    /** The duty is done; false when the ärende did not have it, or not any more. */
    public boolean done(long arende, Duty duty) {
        return done(arende, duty, null);
    }

    /** The same, at that moment; null for now. */
    public boolean done(long arende, Duty duty, @Nullable Instant when) {
        return end(arende, duty, "done_at", when == null ? clock.instant() : when);
    }

    private boolean end(long arende, Duty duty, String column, Instant when) {
        boolean ended = jdbc.sql(
                                "update frist set " + column
                                        + " = :moment where arende = :arende and name = :name and done_at is null and cancelled_at is null")
                        .param("arende", arende)
                        .param("name", duty.name())
                        .param("moment", when.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (ended) {
            settle.about(arende, duty);
        }
        return ended;
    }

    /** The duty is open again, if the ärende had it: what was done did not help. */
    public void reopen(long arende, Duty duty) {
        jdbc.sql(
                        "update frist set done_at = null, warned_at = null, missed_at = null where arende = :arende and name = :name")
                .param("arende", arende)
                .param("name", duty.name())
                .update();
    }

    /** Somebody else is to do these duties now, who has been told of none that is open. */
    public void tellAnew(long arende, Set<Duty> duties) {
        List<String> told = jdbc.sql("""
                        update frist set warned_at = null, missed_at = null
                        where arende = :arende and name = any (:names) and done_at is null and cancelled_at is null
                          and (warned_at is not null or missed_at is not null)
                        returning name
                        """)
                .param("arende", arende)
                .param("names", duties.stream().map(Duty::name).toArray(String[]::new))
                .query(String.class)
                .list();
        told.forEach(name -> settle.about(arende, Duty.valueOf(name)));
    }

    /** The duties of an ärende, first due first. */
    @Transactional(readOnly = true)
    public List<Frist> of(long arende) {
        return jdbc.sql("select * from frist where arende = :arende order by due_at, name")
                .param("arende", arende)
                .query((row, number) -> new Frist(
                        Duty.valueOf(row.getString("name")),
                        row.getString("rule"),
                        row.getTimestamp("warn_at").toInstant(),
                        row.getTimestamp("due_at").toInstant(),
                        instant(row.getTimestamp("done_at")),
                        instant(row.getTimestamp("cancelled_at"))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
