package se.lyhord.register.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** A data directory with all tables and nothing in them, made by whichever process of the tests comes first, for all of them to copy. */
final class FirstDatabase {
    private static final String PROGRAM = "postgresql-program";
    private static final List<String> KEPT = List.of("postgresql", "postgresql-password");

    private final Path place;
    private final Path home;

    FirstDatabase(Path place) {
        this.place = place;
        this.home = place.resolve("home");
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
