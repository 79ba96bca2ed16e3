package se.lyhord.register.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that outlived the Lyhörd which started it, because that process was killed. */
final class OrphanedServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path dataDirectory;

    OrphanedServer(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
    }

    /** Stops it; call only while holding the lock of the data directory. */
    void stop() throws IOException {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle.of(pid).filter(this::isOurs).ifPresent(OrphanedServer::end);
    }

    /** Whether the process is a PostgreSQL on our data: after a reboot the number in the file may be anybody's. */
    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(dataDirectory.toString()))
                .isPresent();
    }

    private static void end(ProcessHandle server) {
        LOG.info("Stopping PostgreSQL {} that an earlier run left behind", server.pid());
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            LOG.warn("PostgreSQL {} did not stop in {}, killing it", server.pid(), PATIENCE, stubborn);
            server.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Waiting for PostgreSQL " + server.pid(), e);
        }
    }
}
