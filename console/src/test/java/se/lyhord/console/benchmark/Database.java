package se.lyhord.console.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL that outlives the nodes that use it; each commit is on the disk, as in use. */
final class Database implements AutoCloseable {
    private static final String OWNER = "postgres";

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    static Database start(Path home) throws IOException {
        return new Database(EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("postgresql"))
                .setOverrideWorkingDirectory(home.resolve("program").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .start());
    }

    List<String> settings() {
        return List.of("--spring.datasource.url=" + server.getJdbcUrl(OWNER, OWNER));
    }

    DataSource asOwner() {
        return server.getPostgresDatabase();
    }

    /** How many messages of citizens the ledger holds. */
    long messages() {
        return JdbcClient.create(asOwner())
                .sql("select count(*) from ledger where channel = 'CHAT'")
                .query(Long.class)
                .single();
    }

    /** How many of them have their outcome. */
    long handled() {
        return JdbcClient.create(asOwner())
                .sql("select count(*) from ledger where channel = 'CHAT' and outcome is not null")
                .query(Long.class)
                .single();
    }

    /** Their references. */
    Set<String> references() {
        return JdbcClient.create(asOwner())
                .sql("select reference from ledger where channel = 'CHAT'")
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
