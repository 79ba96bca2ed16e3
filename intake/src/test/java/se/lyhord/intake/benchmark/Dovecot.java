package se.lyhord.intake.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Debian's Dovecot on loopback, with mailboxes that are folders of files (Maildir). */
final class Dovecot implements AutoCloseable {
    static final String PASSWORD = "hemligt";

    private final Path home;
    private final int port;
    private final Process process;

    private Dovecot(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    static Dovecot start(Path home) throws IOException, InterruptedException {
        int port = freePort();
        own(Files.createDirectories(home.resolve("mail")));
        Path configuration = Files.writeString(home.resolve("dovecot.conf"), configuration(home, port));
        Process process = new ProcessBuilder("/usr/sbin/dovecot", "-F", "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("dovecot.out").toFile())
                .start();
        for (int wait = 0; wait < 100; wait++) {
            try (Socket ready = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return new Dovecot(home, ready.getPort(), process);
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IOException("Dovecot does not start: " + Files.readString(home.resolve("dovecot.out")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String configuration(Path home, int port) {
        boolean root = System.getProperty("user.name").equals("root");
        String self = System.getProperty("user.name");
        return """
                protocols = imap
                base_dir = %1$s/run
                state_dir = %1$s/state
                log_path = %1$s/dovecot.log
                ssl = no
                disable_plaintext_auth = no
                default_internal_user = %3$s
                default_login_user = %4$s
                first_valid_uid = 1
                mail_location = maildir:%1$s/mail/%%u
                mail_uid = %5$s
                mail_gid = %5$s
                passdb {
                  driver = static
                  args = password=%6$s
                }
                userdb {
                  driver = static
                  args = home=%1$s/mail/%%u
                }
                service imap-login {
                  chroot =
                  inet_listener imap {
                    address = 127.0.0.1
                    port = %2$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                service anvil {
                  chroot =
                }
                service stats {
                  chroot =
                }
                """.formatted(
                        home, port, root ? "dovecot" : self, root ? "dovenull" : self, root ? "mail" : self, PASSWORD);
    }

    int port() {
        return port;
    }

    /** Puts mails into somebody's inbox, all at once. */
    void deliver(String user, List<byte[]> mails) throws IOException, InterruptedException {
        Path maildir = home.resolve("mail").resolve(user);
        Path arriving = Files.createDirectories(maildir.resolve("tmp"));
        for (int mail = 0; mail < mails.size(); mail++) {
            Files.write(arriving.resolve(System.nanoTime() + "." + mail + ".matning"), mails.get(mail));
        }
        own(home.resolve("mail"));
        Path inbox = Files.createDirectories(maildir.resolve("new"));
        own(home.resolve("mail"));
        try (var files = Files.list(arriving)) {
            for (Path file : files.sorted().toList()) {
                Files.move(file, inbox.resolve(file.getFileName()));
            }
        }
    }

    /** Dovecot reads mail as nobody in particular when it was started by root. */
    private static void own(Path mail) throws IOException, InterruptedException {
        if (System.getProperty("user.name").equals("root")) {
            new ProcessBuilder("chown", "-R", "mail:mail", mail.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
