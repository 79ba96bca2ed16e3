package se.lyhord.register.deadline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.transaction.RowsAtCommit;

/** The frister of every ärende. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Frister {
    private static final String SET = """
            insert into frist (arende, name, rule, warn_at, due_at) values (:arende, :name, :rule, :warn, :due)
            on conflict (arende, name) do update set rule = excluded.rule, warn_at = excluded.warn_at, due_at = excluded.due_at
            """;

    private final JdbcClient jdbc;
    private final RowsAtCommit rows;
    private final Clock clock;

    Frister(JdbcClient jdbc, RowsAtCommit rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** Sets the duties of an ärende that was opened in this transaction; they can be read when it has committed. */
    public void begin(long arende, List<Frist> frister) {
        frister.forEach(frist -> rows.add(SET, row(arende, frist)));
    }

    /** Sets a duty, or moves it when the ärende has it already. */
    public void set(long arende, Frist frist) {
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

    /** The duty is done, if the ärende had it and it was open. */
    public void done(long arende, Duty duty) {
        jdbc.sql("update frist set done_at = :now where arende = :arende and name = :name and done_at is null")
                .param("arende", arende)
                .param("name", duty.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The duty is open again, if the ärende had it: what was done did not help. */
    public void reopen(long arende, Duty duty) {
        jdbc.sql("update frist set done_at = null where arende = :arende and name = :name")
                .param("arende", arende)
                .param("name", duty.name())
                .update();
    }

    /** The duties of an ärende, first due first. */
    @Transactional(readOnly = true)
    public List<Frist> of(long arende) {
        return jdbc.sql("select * from frist where arende = :arende order by due_at, name")
                .param("arende", arende)
                .query((row, number) -> {
                    Timestamp done = row.getTimestamp("done_at");
                    return new Frist(
                            Duty.valueOf(row.getString("name")),
                            row.getString("rule"),
                            row.getTimestamp("warn_at").toInstant(),
                            row.getTimestamp("due_at").toInstant(),
                            done == null ? null : done.toInstant());
                })
                .list();
    }
}
