package se.lyhord.console.benchmark;

import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.lyhord.register.ledger.Reference;

/** The least that storing the same rows takes: {@code citizen_send} over one kept connection, committed. */
final class BareSql implements AutoCloseable {
    private static final int SHA256 = 32;

    private final SecureRandom random = new SecureRandom();
    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;
    private final Map<String, @Nullable Object> model;

    BareSql(DataSource database) throws Exception {
        this.connection = new SingleConnectionDataSource(database.getConnection(), true);
        this.jdbc = JdbcClient.create(connection);
        this.model = jdbc.sql("""
                        select l.namnd, l.raw, n.text from ledger l join conversation_message m on m.ledger = l.id
                        join conversation_line n on n.conversation = m.conversation where l.channel = 'CHAT' order by l.id limit 1
                        """).query().singleRow();
    }

    /** Stores a message like the program's first; gives how long it took, in nanoseconds, without waiting for its turn. */
    synchronized long send() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        JdbcClient.StatementSpec call = jdbc.sql("""
                        select * from citizen_send(:namnd, 'sv', :now, :now, :raw, :reference, :key, :code, :salt, false, :text)
                        """)
                .params(model)
                .param("now", now)
                .param("reference", Reference.random(random).text())
                .param("key", some())
                .param("code", some())
                .param("salt", some());
        long start = System.nanoTime();
        call.query().singleRow();
        return System.nanoTime() - start;
    }

    private byte[] some() {
        byte[] bytes = new byte[SHA256];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
