package se.lyhord.intake.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import se.lyhord.intake.server.Dovecot;

/** A directory for one measurement, which the mail server can read and which is gone afterwards. */
record Workplace(Path path) implements AutoCloseable {
    static Workplace make() throws IOException {
        return new Workplace(Files.createTempDirectory("lyhord-benchmark").toRealPath());
    }

    /** A mail server that keeps mail as safely as one in use. */
    Dovecot dovecot() throws IOException, InterruptedException {
        return Dovecot.start(path, Dovecot.BY_PASSWORD, "mail_fsync = optimized");
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
    }
}
