package se.lyhord.intake.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/** A directory for one measurement, which the mail server can read and which is gone afterwards. */
record Workplace(Path path) implements AutoCloseable {
    static Workplace make() throws IOException {
        Path path = Files.createTempDirectory("lyhord-benchmark").toRealPath();
        return new Workplace(Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
    }
}
