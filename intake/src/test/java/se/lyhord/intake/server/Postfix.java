package se.lyhord.intake.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A real Postfix, with its configuration, queue and mailboxes in a directory of its own.
 *
 * <p>An address says how it is answered: {@code svarar-450-4-2-1@…} is refused with just that. A mailbox that was not named is accepted and then
 * bounced, as by a server that looks later. A domain can be handed on to another server.
 */
public final class Postfix implements AutoCloseable {
    private static final Path DAEMONS = Path.of("/usr/lib/postfix/sbin");

    private final Path home;
    private final Port port;
    private final Process process;

    private Postfix(Path home, Port port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    /** Skips the test, saying why, where Postfix cannot run: it needs its package, and root to become its own user. */
    public static void assumeHere() {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/sbin/postfix")), "Postfix is not installed: apt-get install postfix");
        assumeTrue("root".equals(System.getProperty("user.name")), "Postfix starts only as root");
    }

    /**
     * Starts one.
     *
     * @param home an empty directory
     * @param mailboxes addresses that have a mailbox
     * @param settings further lines of main.cf
     */
    public static Postfix start(Path home, List<String> mailboxes, String... settings) throws IOException {
        return start(home, mailboxes, "", String.join("\n", settings));
    }

    /**
     * Starts one that delivers the mail of a domain through a Dovecot; what stands after a plus sign in the address names no other mailbox.
     *
     * @param home an empty directory
     * @param mailboxes addresses of other domains that have a mailbox of Postfix's own
     */
    public static Postfix startBefore(Dovecot dovecot, String domain, Path home, List<String> mailboxes)
            throws IOException {
        return start(home, mailboxes, """
                dovecot unix - n n - - pipe
                  flags=DORhu user=%s argv=%s -f ${sender} -a ${original_recipient} -d ${user}@${domain}
                """.formatted(dovecot.owner(), dovecot.deliveryAgent()), """
                relay_domains = %s
                transport_maps = inline:{%<s=dovecot:}
                dovecot_destination_recipient_limit = 1
                """.formatted(domain));
    }

    private static Postfix start(Path home, List<String> mailboxes, String services, String settings)
            throws IOException {
        Port port = Port.free();
        ServerHome.letEverybodyPass(home);
        for (String directory : List.of("conf", "queue", "data", "mail")) {
            Files.createDirectory(home.resolve(directory));
        }
        ServerHome.give(home.resolve("data"), "postfix");
        ServerHome.give(home.resolve("mail"), "postfix");
        String uid = String.valueOf(Files.getAttribute(home.resolve("mail"), "unix:uid"));
        write(home, "main.cf", filled("main.cf", home, port).replace("@UID@", uid) + settings + "\n");
        write(home, "master.cf", filled("master.cf", home, port) + services);
        write(home, "answers", filled("answers", home, port));
        write(home, "mailboxes", mailboxes.stream().map(Postfix::mailbox).reduce("", String::concat));
        Process process = new ProcessBuilder(
                        "/usr/sbin/postfix", "-c", home.resolve("conf").toString(), "start-fg")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("postfix.out").toFile())
                .start();
        await().atMost(Duration.ofSeconds(30))
                .failFast(() -> !process.isAlive())
                .until(() -> port.greetsWith('2'));
        return new Postfix(home, port, process);
    }

    /** A line for {@link #start} that hands the mail of a domain to an SMTP server on this machine. */
    public static String handOn(String domain, int port) {
        return "transport_maps = inline:{" + domain + "=smtp:[127.0.0.1]:" + port + "}\nrelay_domains = " + domain;
    }

    private static String filled(String name, Path home, Port port) throws IOException {
        try (InputStream template = Postfix.class.getResourceAsStream(name)) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@HOME@", home.toString())
                    .replace("@DAEMONS@", DAEMONS.toString())
                    .replace("@PORT@", Integer.toString(port.number()));
        }
    }

    private static void write(Path home, String name, String text) throws IOException {
        Files.writeString(home.resolve("conf").resolve(name), text);
    }

    private static String mailbox(String address) {
        return address + " " + folder(address) + "/\n";
    }

    private static String folder(String address) {
        return address.substring(address.indexOf('@') + 1) + "/" + address.substring(0, address.indexOf('@'));
    }

    /** Where it takes mail, on loopback. */
    public int port() {
        return port.number();
    }

    /** The mails in a mailbox, in no order. */
    public List<MimeMessage> mailsOf(String address) throws IOException {
        Path arrived = home.resolve("mail").resolve(folder(address)).resolve("new");
        if (!Files.isDirectory(arrived)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(arrived)) {
            return files.map(Postfix::mail).toList();
        }
    }

    private static MimeMessage mail(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), bytes);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it has written of its work. */
    public String log() throws IOException {
        Path log = home.resolve("mail.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    @Override
    public void close() {
        List<ProcessHandle> daemons = process.descendants().toList();
        process.destroy();
        process.onExit().join();
        // They write to the directory until they have ended.
        daemons.forEach(ProcessHandle::destroy);
        daemons.forEach(daemon -> daemon.onExit().join());
    }
}
