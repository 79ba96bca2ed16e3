package se.lyhord.intake.receive.mailbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.intake.server.Dovecot;

/** A test that reads mailboxes of a Dovecot of its own; what it starts ends with it. */
@MailboxTest
abstract class DovecotReading {
    static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path home;

    @Autowired
    ReadMailboxes mailboxes;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    /** Closes it after the test. */
    final void closeLater(AutoCloseable server) {
        open.add(server);
    }

    /** Starts a Dovecot with further settings, sign-in among them. */
    final Dovecot dovecot(String... settings) throws Exception {
        Dovecot.assumeHere();
        Dovecot dovecot = Dovecot.start(home, settings);
        closeLater(dovecot);
        return dovecot;
    }

    /** Starts a Dovecot that lets everybody in with the password. */
    final Dovecot openDovecot(String... settings) throws Exception {
        return dovecot(Stream.concat(Stream.of(Dovecot.BY_PASSWORD), Arrays.stream(settings))
                .toArray(String[]::new));
    }

    /** Reads an account by password, in the clear. */
    final MailboxFlows read(Dovecot dovecot, String account, String... settings) {
        return read(Stream.concat(
                        Stream.of("port=" + dovecot.port(), "user=" + account, "password=" + Dovecot.PASSWORD),
                        Arrays.stream(settings))
                .toArray(String[]::new));
    }

    final MailboxFlows read(String... settings) {
        MailboxFlows reading = mailboxes.start(settings);
        closeLater(reading::stop);
        return reading;
    }
}
