package se.lyhord.intake.send.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where letters are handed over, and how to sign in there. */
final class SmtpServer {
    /** Submission (RFC 6409): it is never spoken to in the clear. */
    private static final int SUBMISSION = 587;

    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final SmtpAccount account;
    private final Session ascii;
    private final Session beyondAscii;

    SmtpServer(SmtpAccount account) {
        this.account = account;
        this.ascii = session(account, false);
        this.beyondAscii = session(account, true);
    }

    /** For mails in which all is ASCII, or for those beyond it (RFC 6531). */
    Session session(boolean beyond) {
        return beyond ? beyondAscii : ascii;
    }

    private static Session session(SmtpAccount account, boolean beyondAscii) {
        Properties settings = new Properties();
        settings.putAll(account.settings());
        String prefix = "mail." + account.protocol() + ".";
        // Without these a server that says nothing would stop all letters for ever; together they stay below the lease.
        settings.putIfAbsent(prefix + "connectiontimeout", String.valueOf(CONNECT.toMillis()));
        settings.putIfAbsent(prefix + "timeout", String.valueOf(ANSWER.toMillis()));
        settings.putIfAbsent(prefix + "writetimeout", String.valueOf(ANSWER.toMillis()));
        settings.putIfAbsent(prefix + "ssl.checkserveridentity", "true");
        // The last goodbye is not waited for.
        settings.putIfAbsent(prefix + "quitwait", "false");
        if (account.port() == SUBMISSION) {
            settings.putIfAbsent(prefix + "starttls.enable", "true");
            settings.putIfAbsent(prefix + "starttls.required", "true");
        }
        if (account.user() != null) {
            settings.putIfAbsent(prefix + "auth", "true");
        }
        if (beyondAscii) {
            settings.put("mail.mime.allowutf8", "true");
        }
        return Session.getInstance(settings);
    }

    /**
     * Connects and signs in.
     *
     * @throws AuthenticationFailedException also when there is nothing to sign in with
     */
    SmtpConnection connect(boolean beyondAscii) throws MessagingException {
        StagedTransport transport = new StagedTransport(session(beyondAscii), account.protocol());
        try {
            transport.connect(account.host(), account.port(), account.user(), secret());
        } catch (AuthenticationFailedException refused) {
            account.secret().refused();
            throw refused;
        }
        return new SmtpConnection(transport);
    }

    private @Nullable String secret() throws AuthenticationFailedException {
        try {
            return account.secret().current();
        } catch (RuntimeException none) {
            throw new AuthenticationFailedException(String.valueOf(none.getMessage()), none);
        }
    }
}
