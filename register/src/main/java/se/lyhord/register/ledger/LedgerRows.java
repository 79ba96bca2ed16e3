package se.lyhord.register.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a list of messages is read from, and how; which messages it holds is for those who ask. */
public final class LedgerRows {
    /** The columns, of a question in which {@code ledger} has no other name. */
    public static final String COLUMNS = """
            ledger.id, ledger.channel, ledger.arrived_at, ledger.sender, ledger.subject, ledger.size, ledger.attempts, ledger.outcome,
            nullif(concat_ws(' ', ledger.outcome_reason, ledger.held_because), '') as outcome_reason, ledger.arende,
            coalesce((select a.restricted from arende a where a.id = ledger.arende), false) as restricted""";

    private LedgerRows() {}

    /** A row with these columns. */
    public static LedgerRow read(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new LedgerRow(
                row.getLong("id"),
                Channel.valueOf(row.getString("channel")),
                row.getTimestamp("arrived_at").toInstant(),
                row.getString("sender"),
                row.getString("subject"),
                row.getLong("size"),
                row.getInt("attempts"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("outcome_reason"),
                (@Nullable Long) row.getObject("arende", Long.class),
                row.getBoolean("restricted"));
    }
}
