package se.lyhord.intake.benchmark;

import java.nio.file.Path;
import java.util.List;
import se.lyhord.intake.server.Dovecot;

/** The settings of a Lyhörd that reads a measured mailbox into a database of its own. */
final class Settings {
    private Settings() {}

    static String[] of(Path home, int port, String user) {
        return List.of(
                        "--lyhord.data=" + home.resolve("data"),
                        "--lyhord.mailbox.host=127.0.0.1",
                        "--lyhord.mailbox.protocol=imap",
                        "--lyhord.mailbox.port=" + port,
                        "--lyhord.mailbox.user=" + user,
                        "--lyhord.mailbox.password=" + Dovecot.PASSWORD,
                        "--lyhord.mailbox.poll=2s",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=WARN",
                        "--server.port=0")
                .toArray(String[]::new);
    }
}
