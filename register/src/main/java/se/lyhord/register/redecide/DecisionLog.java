package se.lyhord.register.redecide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.Outcome;

/** The record of what people decided about messages. */
@Component
public class DecisionLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those about a message of this nämnd, oldest first. */
    @Transactional(readOnly = true)
    public List<Decision> of(String namnd, long ledger) {
        return jdbc.sql("""
                        select d.* from ledger_decision d join ledger l on l.id = d.ledger
                        where l.namnd = :namnd and d.ledger = :ledger order by d.id
                        """)
                .param("namnd", namnd)
                .param("ledger", ledger)
                .query(DecisionLog::decision)
                .list();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        String after = row.getString("outcome_after");
        return new Decision(
                row.getTimestamp("at").toInstant(),
                row.getString("name"),
                Outcome.valueOf(row.getString("outcome_before")),
                row.getString("reason_before"),
                (@Nullable Long) row.getObject("arende_before", Long.class),
                after == null ? null : Outcome.valueOf(after),
                (@Nullable Long) row.getObject("arende_after", Long.class),
                row.getString("reason"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void append(Account by, LedgerEntry before, @Nullable Outcome after, @Nullable Long arende, String reason) {
        jdbc.sql("""
                        insert into ledger_decision (ledger, at, by, name, outcome_before, reason_before, arende_before, outcome_after, arende_after, reason)
                        values (:ledger, :now, :by, :name, :before, :reasonBefore, :arendeBefore, :after, :arende, :reason)
                        """)
                .param("ledger", before.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.username())
                .param("name", by.name())
                .param(
                        "before",
                        before.row().outcome() == null
                                ? null
                                : before.row().outcome().name())
                .param("reasonBefore", before.outcomeReason())
                .param("arendeBefore", before.row().arende())
                .param("after", after == null ? null : after.name())
                .param("arende", arende)
                .param("reason", reason)
                .update();
    }
}
