package se.lyhord.register.transaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.transaction.support.TransactionSynchronization;

/** The rows of one transaction that are not written yet. */
final class PendingRows implements TransactionSynchronization {
    private final NamedParameterJdbcOperations jdbc;
    private final Map<String, List<SqlParameterSource>> rows = new LinkedHashMap<>();

    PendingRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void add(String insert, SqlParameterSource row) {
        rows.computeIfAbsent(insert, statement -> new ArrayList<>()).add(row);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        rows.forEach((insert, pending) -> jdbc.batchUpdate(insert, pending.toArray(SqlParameterSource[]::new)));
    }
}
