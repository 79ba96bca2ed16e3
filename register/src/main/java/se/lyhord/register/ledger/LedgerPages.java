package se.lyhord.register.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a nämnd its ledger. */
@Component
@Transactional(readOnly = true)
public class LedgerPages {
    private final JdbcClient jdbc;

    LedgerPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The books of a nämnd. What arrived and what got its outcome has been tallied as it happened, what waits is counted now, and all of it is read
     * in one statement; so they balance only if every message is somewhere.
     */
    public Balance balance(String namnd) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        long[] total = {0, 0};
        jdbc.sql("""
                        select outcome, sum(messages) as messages, false as waits from ledger_tally where namnd = :namnd group by outcome
                        union all
                        select null, count(*), true from ledger where namnd = :namnd and outcome is null
                        """).param("namnd", namnd).query(row -> {
            String outcome = row.getString("outcome");
            if (outcome == null) {
                total[row.getBoolean("waits") ? 1 : 0] = row.getLong("messages");
            } else {
                outcomes.put(Outcome.valueOf(outcome), row.getLong("messages"));
            }
        });
        return new Balance(total[0], total[1], outcomes);
    }

    /** One message of this nämnd. */
    public Optional<LedgerRow> find(String namnd, long id) {
        return jdbc.sql("select " + LedgerRows.COLUMNS + " from ledger where namnd = :namnd and id = :id")
                .param("namnd", namnd)
                .param("id", id)
                .query(LedgerRows::read)
                .optional();
    }

    /** The original bytes of a message of this nämnd. */
    public Optional<RawMessage> original(String namnd, long id) {
        return jdbc.sql("select raw from ledger where namnd = :namnd and id = :id")
                .param("namnd", namnd)
                .param("id", id)
                .query((row, number) -> new RawMessage(row.getBytes("raw")))
                .optional();
    }
}
