package se.lyhord.intake.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A folder of a Dovecot as it lies on disk, looked at and changed behind the server's back. */
public final class Maildir {
    private final Path account;
    private final Path path;
    private final String owner;
    private final AtomicInteger delivered;

    /** A folder of an account; {@code delivered} counts the mails of the whole server. */
    Maildir(Path account, String folder, String owner, AtomicInteger delivered) {
        this.account = account;
        this.path = account.resolve(folder);
        this.owner = owner;
        this.delivered = delivered;
    }

    void deliver(String size, List<byte[]> mails) throws IOException {
        make();
        long now = System.currentTimeMillis() / 1000;
        List<Path> written = new ArrayList<>();
        for (byte[] mail : mails) {
            String name = "%d.%06d.test".formatted(now, delivered.incrementAndGet());
            Path file = Files.write(path.resolve("tmp").resolve(name), mail);
            ServerHome.give(file, owner);
            written.add(file);
        }
        for (Path file : written) {
            Files.move(file, path.resolve("new").resolve(file.getFileName() + size));
        }
    }

    private void make() throws IOException {
        for (Path directory : List.of(account, path, path.resolve("tmp"), path.resolve("new"), path.resolve("cur"))) {
            if (!Files.isDirectory(directory)) {
                // Dovecot makes them too when somebody signs in, and may be first.
                ServerHome.give(Files.createDirectories(directory), owner);
            }
        }
    }

    /** How many mails lie here, those marked as deleted not counted. */
    public long count() throws IOException {
        return matching("new", ".*") + matching("cur", "(?!.*:2,[A-S]*T).*");
    }

    /** How many mails somebody has opened or marked. */
    public long touched() throws IOException {
        return matching("cur", ".*:2,[A-Z]+");
    }

    private long matching(String part, String name) throws IOException {
        if (!Files.isDirectory(path.resolve(part))) {
            return 0;
        }
        try (Stream<Path> files = Files.list(path.resolve(part))) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .count();
        }
    }

    /** Gives the account these rights to its own folder, and no others (needs the plugin acl). */
    public void allow(String rights) throws IOException {
        ServerHome.give(Files.writeString(path.resolve("dovecot-acl"), "owner " + rights + "\n"), owner);
    }

    /** Lets the folder forget its UIDs, so that it comes back with another UIDVALIDITY. */
    public void forgetUids() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("dovecot"))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
        // By itself it takes the second of the day, which may be the one that it took before.
        ServerHome.give(
                Files.writeString(
                        path.resolve("dovecot-uidlist"), "3 V" + (System.currentTimeMillis() / 1000 + 1000) + " N1\n"),
                owner);
    }
}
