package se.lyhord.register.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL of our own in the data directory, as durable as one that somebody installed: fsync on, password required, loopback only, kept
 * between starts.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {
    private static final String SUPERUSER = "postgres";

    private final InstanceLock lock;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(InstanceLock lock, EmbeddedPostgres server, String password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    static EmbeddedDatabase start(Path home) {
        try {
            InstanceLock lock = InstanceLock.take(home);
            Path data = home.resolve("postgresql");
            new OrphanedServer(data).stop();
            Path passwordFile = passwordFile(home);
            String password = Files.readString(passwordFile);
            return new EmbeddedDatabase(lock, launch(home, data, passwordFile, password), password);
        } catch (IOException | IllegalStateException e) {
            throw new StartRefusedException(
                    "Den inbyggda databasen i " + home
                            + " kunde inte starta. Kör inte som root i en behållare utan användarnamnrymder, eller"
                            + " ange en egen PostgreSQL med --spring.datasource.url=jdbc:postgresql://… (orsak: "
                            + e.getMessage() + ")",
                    e);
        }
    }

    private static EmbeddedPostgres launch(Path home, Path data, Path passwordFile, String password)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(Files.createDirectories(home.resolve("postgresql-program"))
                        .toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .start();
    }

    private static Path passwordFile(Path home) throws IOException {
        Path file = home.resolve("postgresql-password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return file;
    }

    @Override
    public String getUsername() {
        return SUPERUSER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return server.getJdbcUrl(SUPERUSER, SUPERUSER);
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }
}
