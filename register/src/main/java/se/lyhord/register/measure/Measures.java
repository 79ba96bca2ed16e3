package se.lyhord.register.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The measures of every ärende. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Measures {
    private final JdbcClient jdbc;
    private final Clock clock;

    Measures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a new one. */
    public void add(long arende, NewMeasure measure, String by) {
        jdbc.sql("""
                        insert into measure (arende, text, done, follow_up, added_by, added_at)
                        values (:arende, :text, :done, :followUp, :by, :now)
                        """)
                .param("arende", arende)
                .param("text", measure.text())
                .param("done", measure.done())
                .param("followUp", measure.followUp())
                .param("by", by)
                .param("now", now())
                .update();
    }

    /** Keeps what its follow-up showed; empty when the ärende has no such measure that waits for one. */
    public Optional<Measure> followUp(long arende, long measure, String result, boolean done) {
        return jdbc.sql("""
                        update measure set result = :result, done = done or :done, followed_up = :now
                        where id = :id and arende = :arende and followed_up is null
                        returning *
                        """)
                .param("id", measure)
                .param("arende", arende)
                .param("result", result)
                .param("done", done)
                .param("now", now())
                .query(Measures::measure)
                .optional();
    }

    /** The day of the next follow-up, if there is any to come. */
    public Optional<LocalDate> nextFollowUp(long arende) {
        return jdbc.sql(
                        "select follow_up from measure where arende = :arende and followed_up is null and follow_up is not null order by 1 limit 1")
                .param("arende", arende)
                .query(LocalDate.class)
                .optional();
    }

    /** The measures of an ärende, oldest first. */
    @Transactional(readOnly = true)
    public List<Measure> of(long arende) {
        return jdbc.sql("select * from measure where arende = :arende order by id")
                .param("arende", arende)
                .query(Measures::measure)
                .list();
    }

    private static Measure measure(ResultSet row, int number) throws SQLException {
        Timestamp followedUp = row.getTimestamp("followed_up");
        return new Measure(
                row.getLong("id"),
                row.getLong("arende"),
                row.getString("text"),
                row.getBoolean("done"),
                row.getObject("follow_up", LocalDate.class),
                row.getString("result"),
                followedUp == null ? null : followedUp.toInstant(),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
