package se.lyhord.intake.demo;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.lyhord.intake.receive.mailbox.settings.MailboxSettings;
import se.lyhord.register.database.StartRefusedException;

/** A mail server inside the program: IMAP and SMTP on loopback, mailboxes made at first use, any password. What it holds is gone at stop. */
class DemoMailServer implements DemoMailboxes, AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    /** Often, for this server does not tell of a mail that came in the moment before it was told to. */
    private static final Duration POLL = Duration.ofSeconds(3);

    private final GreenMail server;

    DemoMailServer(DemoProperties demo) {
        this.server = new GreenMail(new ServerSetup[] {
                    new ServerSetup(demo.smtpPort(), LOOPBACK, ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(demo.imapPort(), LOOPBACK, ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        try {
            server.start();
        } catch (IllegalStateException e) {
            throw new StartRefusedException(
                    "Demobrevlådan kunde inte starta: är port " + demo.smtpPort() + " eller " + demo.imapPort()
                            + " upptagen? Välj andra med --lyhord.demo.smtp-port och --lyhord.demo.imap-port.",
                    e);
        }
    }

    MailboxSettings mailbox(String address) {
        try {
            server.getUserManager().createUser(address, address, "demo");
        } catch (UserException e) {
            throw new IllegalStateException("The demo mailbox exists already", e);
        }
        return MailboxSettings.inTheClear(LOOPBACK, server.getImap().getPort(), address, "demo", POLL);
    }

    JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(LOOPBACK);
        sender.setPort(server.getSmtp().getPort());
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", "30000");
        return sender;
    }

    @Override
    public List<String> addresses() {
        return server.getUserManager().listUser().stream()
                .map(GreenMailUser::getEmail)
                .sorted()
                .toList();
    }

    @Override
    public List<DemoLetter> letters(String address) {
        GreenMailUser user = server.getUserManager().getUserByEmail(address);
        if (user == null) {
            return List.of();
        }
        try {
            return server.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
                    .sorted(Comparator.comparing(StoredMessage::getUid).reversed())
                    .map(DemoMailServer::letter)
                    .toList();
        } catch (FolderException e) {
            throw new IllegalStateException("A demo mailbox has no inbox", e);
        }
    }

    private static DemoLetter letter(StoredMessage stored) {
        try {
            MimeMessage mail = stored.getMimeMessage();
            String text = text(mail.getContent());
            return new DemoLetter(
                    ((InternetAddress) mail.getFrom()[0]).toUnicodeString(),
                    String.valueOf(mail.getSubject()),
                    stored.getReceivedDate().toInstant(),
                    text);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A letter of our own cannot be read", e);
        }
    }

    /** Of a letter in several parts the first, which is its plain text. */
    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? text(parts.getBodyPart(0).getContent()) : content.toString();
    }

    @Override
    public void close() {
        server.stop();
    }
}
