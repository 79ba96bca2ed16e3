package se.lyhord.register.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bytes of messages, for work that has claimed them. */
@Component
public class RawMessages {
    /** Documented for the driver's connection property of the same name. */
    private static final int BINARY_FROM_THE_START = -1;

    private final JdbcOperations rows;

    RawMessages(JdbcOperations rows) {
        this.rows = rows;
    }

    /** Those of these messages, by ledger id. */
    @Transactional(readOnly = true)
    public Map<Long, RawMessage> of(Collection<Long> ids) {
        Map<Long, RawMessage> raw = HashMap.newHashMap(ids.size());
        rows.query(connection -> asBytes(connection, ids), row -> {
            raw.put(row.getLong("id"), new RawMessage(row.getBytes("raw")));
        });
        return raw;
    }

    /** The beginning of a message; without the rest of one that memory may not hold. */
    @Transactional(readOnly = true)
    public byte[] beginning(long id, int most) {
        byte[] beginning = rows.queryForObject(
                "select substring(raw from 1 for ?) from ledger where id = ?", byte[].class, most, id);
        return Objects.requireNonNull(beginning);
    }

    /** As text, which the driver asks for until it has seen a statement a few times, a mail of 60 MB would take 180. */
    private static PreparedStatement asBytes(Connection connection, Collection<Long> ids) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select id, raw from ledger where id = any(?)");
        statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY_FROM_THE_START);
        statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
        return statement;
    }
}
