package se.lyhord.intake.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final String OWNER = ServerHome.userOf("dovecot");

    private final Path home;
    private final Port port;
    private final Port tlsPort;
    private final AtomicInteger delivered = new AtomicInteger();
    private Process process;

    private Dovecot(Path home, Port port, Port tlsPort) throws IOException {
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
        ServerHome.letEverybodyPass(home);
        ServerHome.give(Files.createDirectory(home.resolve("mail")), OWNER);
        SelfSigned.make(home);
        Port port = Port.free();
        Port tlsPort = Port.free();
        try (InputStream template = Dovecot.class.getResourceAsStream("dovecot.conf")) {
            Files.writeString(
                    home.resolve("dovecot.conf"),
                    new String(template.readAllBytes(), StandardCharsets.UTF_8)
                                    .replace("@HOME@", home.toString())
                                    .replace("@INTERNAL@", OWNER)
                                    .replace("@GROUP@", OWNER)
                                    .replace("@LOGIN@", ServerHome.userOf("dovenull"))
                                    .replace("@PORT@", Integer.toString(port.number()))
                                    .replace("@TLSPORT@", Integer.toString(tlsPort.number()))
                            + String.join("\n", settings)
                            + "\n");
        }
        return new Dovecot(home, port, tlsPort);
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
                .until(() -> port.greetsWith('*'));
        return started;
    }

    /** Where it speaks IMAP, in the clear until STARTTLS. */
    public int port() {
        return port.number();
    }

    /** Where it speaks IMAP over TLS. */
    public int tlsPort() {
        return tlsPort.number();
    }

    /** Its own certificate, which nobody else trusts. */
    public Path certificate() {
        return home.resolve("cert.pem");
    }

    /** The program that puts a mail into a mailbox, with its first arguments: what a mail server runs to deliver. */
    public String deliveryAgent() {
        return "/usr/lib/dovecot/dovecot-lda -c " + home.resolve("dovecot.conf");
    }

    /** The user as whom {@link #deliveryAgent} must run. */
    public String owner() {
        return OWNER;
    }

    /** Puts a mail into an inbox exactly as written. */
    public void deliver(String account, byte[] mail) throws IOException {
        deliver(account, "", "", mail);
    }

    /** Puts mails into an inbox, all at once and in their order. */
    public void deliver(String account, List<byte[]> mails) throws IOException {
        folder(account, "").deliver("", mails);
    }

    /**
     * Puts a mail into a folder.
     *
     * @param folder as the Maildir names it: empty for the inbox, {@code .Name} for others
     * @param size what the file's name says of its size, {@code ,S=…,W=…}, or nothing
     */
    public void deliver(String account, String folder, String size, byte[] mail) throws IOException {
        folder(account, folder).deliver(size, List.of(mail));
    }

    /** A folder of an account. */
    public Maildir folder(String account, String folder) {
        return new Maildir(home.resolve("mail").resolve(account), folder, OWNER, delivered);
    }

    /** How many mails lie in a folder, those marked as deleted not counted. */
    public long count(String account, String folder) throws IOException {
        return folder(account, folder).count();
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
