package se.lyhord.register.ledger;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.database.ReadsTables;
import se.lyhord.register.signal.Loop;

/** Sums up the tally now and then, so that there are few rows to sum when somebody looks. */
@Component
@ReadsTables
class FoldTally extends Loop {
    private static final int MANY = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FoldTally(JdbcClient jdbc, TransactionTemplate transaction) {
        super("tally", Duration.ofSeconds(10));
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    protected boolean workOnce() {
        if (isLong()) {
            transaction.executeWithoutResult(status -> fold());
        }
        return false;
    }

    private boolean isLong() {
        return jdbc.sql("select count(*) from (select from ledger_tally limit :many) rows")
                        .param("many", MANY)
                        .query(Integer.class)
                        .single()
                >= MANY;
    }

    /** One statement, so that whoever looks sees the rows or their sum and never both; one node at a time. */
    void fold() {
        jdbc.sql("""
                        with summed as (
                            delete from ledger_tally where pg_try_advisory_xact_lock(hashtextextended('ledger_tally', 0))
                            returning namnd, outcome, messages)
                        insert into ledger_tally select namnd, outcome, sum(messages) from summed group by namnd, outcome
                        """).update();
    }
}
