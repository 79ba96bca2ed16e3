package se.lyhord.intake.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A certificate for this machine that nobody trusts by himself. */
final class SelfSigned {
    private static final String REQUEST = "openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost"
            + " -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout key.pem -out cert.pem";

    private SelfSigned() {}

    /** Writes {@code cert.pem} and {@code key.pem}. */
    static void make(Path directory) throws IOException, InterruptedException {
        int failed = new ProcessBuilder(Stream.of(REQUEST.split(" ")).toList())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("openssl.out").toFile())
                .start()
                .waitFor();
        if (failed != 0) {
            throw new IOException("No certificate: " + Files.readString(directory.resolve("openssl.out")));
        }
    }
}
