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

    /** Adds people who may work with the inbox, with the password of the demo's; gives their usernames. */
    List<String> addRegistrars(int number) {
        return JdbcClient.create(asOwner())
                .sql("""
                        insert into account (username, namnd, name, password, roles, units)
                        select 'registrator' || number, namnd, 'Registrator ' || number, password, roles, units
                        from account, generate_series(1, :number) number where username = 'karin'
                        on conflict (username) do update set name = excluded.name returning username
                        """)
                .param("number", number)
                .query(String.class)
                .list();
    }

    /** What nobody has confirmed, in the order of the list. */
    List<Long> inbox() {
        return JdbcClient.create(asOwner())
                .sql("select id from arende where status = 'INKOMMET' order by answer_due, id")
                .query(Long.class)
                .list();
    }

    /** How many ärenden the added people have confirmed. */
    long confirmations() {
        return JdbcClient.create(asOwner())
                .sql("select count(*) from arende_event where type = 'Confirmed' and actor like 'registrator%'")
                .query(Long.class)
                .single();
    }

    /** How many transactions there have been, of whomever. */
    long transactions() {
        return JdbcClient.create(asOwner())
                .sql("select sum(xact_commit + xact_rollback)::bigint from pg_stat_database")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
