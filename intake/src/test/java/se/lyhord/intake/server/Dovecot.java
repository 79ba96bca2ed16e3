package se.lyhord.intake.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real Dovecot, with its configuration and mailboxes in a directory of its own. Every account exists; the password is the same for all. It can be
 * killed and started again on the same mail.
 */
public final class Dovecot implements AutoCloseable {
    /** The password of every account, unless the settings say otherwise. */
    public static final String PASSWORD = "hemligt";

    /** A line for {@link #start} that lets everybody in with the password. */
    public static final String BY_PASSWORD = "passdb {\n  driver = static\n  args = password=" + PASSWORD + "\n}";

    private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path home;
    private final int port;
    private final int tlsPort;
    private final AtomicInteger delivered = new AtomicInteger();
    private Process process;

    private Dovecot(Path home, int port, int tlsPort) throws IOException {
        this.home = home;
        this.port = port;
        this.tlsPort = tlsPort;
        this.process = run();
    }

    /** Skips the test, saying why, where Dovecot is not installed. */
    public static void assumeHere() {
        assumeTrue(Files.isExecutable(PROGRAM), "Dovecot is not installed: apt-get install dovecot-imapd");
    }

    /**
     * Starts one.
     *
     * @param home an empty directory with a short path, for it holds sockets
     * @param settings further lines of the configuration
     */
    public static Dovecot start(Path home, String... settings) throws IOException, InterruptedException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        own(Files.createDirectory(home.resolve("mail")));
        makeCertificate(home);
        int port = freePort();
        int tlsPort = freePort();
        String user = System.getProperty("user.name");
        try (InputStream template = Dovecot.class.getResourceAsStream("dovecot.conf")) {
            Files.writeString(
                    home.resolve("dovecot.conf"),
                    new String(template.readAllBytes(), StandardCharsets.UTF_8)
                                    .replace("@HOME@", home.toString())
                                    .replace("@INTERNAL@", ROOT ? "dovecot" : user)
                                    .replace("@GROUP@", ROOT ? "dovecot" : user)
                                    .replace("@LOGIN@", ROOT ? "dovenull" : user)
                                    .replace("@PORT@", Integer.toString(port))
                                    .replace("@TLSPORT@", Integer.toString(tlsPort))
                            + String.join("\n", settings)
                            + "\n");
        }
        return new Dovecot(home, port, tlsPort);
    }

    private static void makeCertificate(Path home) throws IOException, InterruptedException {
        String request = "req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost"
                + " -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout key.pem -out cert.pem";
        int failed = new ProcessBuilder(Stream.concat(Stream.of("openssl"), Stream.of(request.split(" ")))
                        .toList())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("openssl.out").toFile())
                .start()
                .waitFor();
        if (failed != 0) {
            throw new IOException("No certificate: " + Files.readString(home.resolve("openssl.out")));
        }
    }

    private Process run() throws IOException {
        Process started = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-F",
                        "-c",
                        home.resolve("dovecot.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("dovecot.out").toFile())
                .start();
        await().atMost(Duration.ofSeconds(30))
                .failFast(() -> !started.isAlive())
                .until(this::answers);
        return started;
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return socket.getInputStream().read() == '*';
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** Where it speaks IMAP, in the clear until STARTTLS. */
    public int port() {
        return port;
    }

    /** Where it speaks IMAP over TLS. */
    public int tlsPort() {
        return tlsPort;
    }

    /** Its own certificate, which nobody else trusts. */
    public Path certificate() {
        return home.resolve("cert.pem");
    }

    /** Puts a mail into an inbox exactly as written. */
    public void deliver(String account, byte[] mail) throws IOException {
        deliver(account, "", "", mail);
    }

    /**
     * Puts a mail into a folder.
     *
     * @param folder as the Maildir names it: empty for the inbox, {@code .Name} for others
     * @param size what the file's name says of its size, {@code ,S=…,W=…}, or nothing
     */
    public void deliver(String account, String folder, String size, byte[] mail) throws IOException {
        Path inbox = home.resolve("mail").resolve(account);
        Path maildir = inbox.resolve(folder);
        for (Path directory :
                List.of(inbox, maildir, maildir.resolve("tmp"), maildir.resolve("new"), maildir.resolve("cur"))) {
            if (!Files.isDirectory(directory)) {
                own(Files.createDirectory(directory));
            }
        }
        String name = "%d.%06d.test".formatted(System.currentTimeMillis() / 1000, delivered.incrementAndGet());
        Path written = Files.write(maildir.resolve("tmp").resolve(name), mail);
        own(written);
        Files.move(written, maildir.resolve("new").resolve(name + size));
    }

    private static void own(Path path) throws IOException {
        if (ROOT) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("dovecot"));
        }
    }

    /** How many mails lie in a folder, those marked as deleted not counted. */
    public long count(String account, String folder) throws IOException {
        long mails = 0;
        for (String part : List.of("new", "cur")) {
            Path directory =
                    home.resolve("mail").resolve(account).resolve(folder).resolve(part);
            if (Files.isDirectory(directory)) {
                try (Stream<Path> files = Files.list(directory)) {
                    mails += files.filter(file -> !file.getFileName().toString().matches(".*:2,[A-S]*T.*"))
                            .count();
                }
            }
        }
        return mails;
    }

    /** How many mails of a folder somebody has opened or marked. */
    public long touched(String account, String folder) throws IOException {
        Path directory = home.resolve("mail").resolve(account).resolve(folder).resolve("cur");
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches(".*:2,[A-Z]+"))
                    .count();
        }
    }

    /** Gives the account rights to a folder of its own, and no others (needs the plugin acl). */
    public void allow(String account, String folder, String rights) throws IOException {
        own(Files.writeString(
                home.resolve("mail").resolve(account).resolve(folder).resolve("dovecot-acl"),
                "owner " + rights + "\n"));
    }

    /** Lets the account's folder forget its UIDs, so that it comes back with another UIDVALIDITY. */
    public void forgetUids(String account, String folder) throws IOException {
        Path maildir = home.resolve("mail").resolve(account).resolve(folder);
        try (Stream<Path> files = Files.list(maildir)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("dovecot"))
                    .toList()) {
                Files.delete(file);
            }
        }
        // By itself it takes the second of the day, which may be the one that it took before.
        own(Files.writeString(
                maildir.resolve("dovecot-uidlist"), "3 V" + (System.currentTimeMillis() / 1000 + 1000) + " N1\n"));
    }

    /** What it has written of its work. */
    public String log() throws IOException {
        return Files.readString(home.resolve("dovecot.log"));
    }

    /** Kills it in the middle of whatever it does. */
    public void kill() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    /** Starts it again after {@link #kill}. */
    public void startAgain() throws IOException {
        Files.deleteIfExists(home.resolve("run/master.pid"));
        process = run();
    }

    @Override
    public void close() {
        kill();
    }
}
