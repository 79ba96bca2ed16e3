package se.lyhord.register.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A data directory with all tables and nothing in them, made by whichever process of the tests comes first, for all of them to copy; other migrations, another directory. */
final class FirstDatabase {
    private static final String PROGRAM = "postgresql-program";
    private static final List<String> KEPT = List.of("postgresql", "postgresql-password");

    private final Path place;
    private final Path home;

    FirstDatabase(Path place) {
        this.place = place;
        this.home = place.resolve("of-" + migrations());
    }

    void copyTo(Path target) throws IOException {
        makeOnce();
        Files.createDirectories(target);
        for (String kept : KEPT) {
            copy(home.resolve(kept), target.resolve(kept));
        }
        // It is only read.
        Files.createSymbolicLink(target.resolve(PROGRAM), home.resolve(PROGRAM).toAbsolutePath());
    }

    private static String migrations() {
        CRC32 sum = new CRC32();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql");
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (Resource file : files) {
                sum.update(String.valueOf(file.getFilename()).getBytes(UTF_8));
                sum.update(file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(sum.getValue());
    }

    private synchronized void makeOnce() throws IOException {
        Files.createDirectories(place);
        try (FileChannel channel =
                        FileChannel.open(place.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            if (alone.isValid() && !Files.exists(home)) {
                make();
            }
        }
    }

    /** Under another name until it is whole. */
    private void make() throws IOException {
        Path unfinished = place.resolve("unfinished").toAbsolutePath();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(unfinished)) {
            Flyway.configure()
                    .dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())
                    .load()
                    .migrate();
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
