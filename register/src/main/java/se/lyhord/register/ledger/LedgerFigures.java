package se.lyhord.register.ledger;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the ledger's handling has come, cheap enough to be asked every few seconds. */
@Component
@Transactional(readOnly = true)
public class LedgerFigures {
    private final JdbcClient jdbc;

    LedgerFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the message that has waited longest arrived. */
    public Optional<Instant> oldestWaiting(String namnd) {
        return moment("""
                select arrived_at from ledger where namnd = :namnd and outcome is null order by id limit 1
                """, namnd);
    }

    /** When the newest message that has its outcome arrived. */
    public Optional<Instant> newestHandled(String namnd) {
        return moment("""
                select arrived_at from ledger where namnd = :namnd and outcome is not null order by id desc limit 1
                """, namnd);
    }

    private Optional<Instant> moment(String query, String namnd) {
        return jdbc.sql(query)
                .param("namnd", namnd)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }
}
