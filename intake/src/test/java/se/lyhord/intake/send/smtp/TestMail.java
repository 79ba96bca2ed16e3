package se.lyhord.intake.send.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;

/** Mails to hand over, and a server to hand them to. */
final class TestMail {
    static final String BOUNCES_TO = "synpunkter+studs-7@hv.example";

    private TestMail() {}

    static MailServer server(int port) {
        return server(port, Duration.ofSeconds(20));
    }

    static MailServer server(int port, Duration idle) {
        return new MailServer(account(port, null, null), 2, idle, 100);
    }

    static SmtpAccount account(int port, @Nullable String user, @Nullable String password) {
        return new SmtpAccount("smtp", "127.0.0.1", port, user, secret(password), new Properties());
    }

    static SmtpSecret secret(@Nullable String password) {
        return new SmtpSecret() {
            @Override
            public @Nullable String current() {
                return password;
            }

            @Override
            public void refused() {}
        };
    }

    static Delivery deliver(MailServer server, String address) throws MessagingException {
        return deliver(server, address, "Tack för ditt brev", "Vi har fått det.\r\n");
    }

    static Delivery deliver(MailServer server, String address, String subject, String body) throws MessagingException {
        InternetAddress recipient = Recipient.of(address).orElseThrow();
        SMTPMessage mail = new SMTPMessage(server.sessionFor(recipient));
        mail.setEnvelopeFrom(BOUNCES_TO);
        mail.setFrom("synpunkter@hv.example");
        mail.setRecipient(Message.RecipientType.TO, recipient);
        mail.setSubject(subject, "UTF-8");
        mail.setText(body, "UTF-8");
        mail.saveChanges();
        return server.deliver(mail, recipient, "lyhord-7");
    }
}
