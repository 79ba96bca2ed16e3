package se.lyhord.intake.road;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Properties;

/** A real mail server on loopback, with the funktionsbrevlåda, the citizens' mailboxes and those of the enheter. */
final class TownMail implements AutoCloseable {
    static final String BREVLADA = "synpunkter@hv.example";
    static final String PASSWORD = "hemligt";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            })
            .withConfiguration(new GreenMailConfiguration().withUser(BREVLADA, BREVLADA, PASSWORD));

    TownMail() {
        server.start();
    }

    int smtpPort() {
        return server.getSmtp().getPort();
    }

    int imapPort() {
        return server.getImap().getPort();
    }

    /** Opens a mailbox for another authority, with the same password. */
    void open(String address) {
        server.setUser(address, address, PASSWORD);
    }

    /** Delivers a mail to the funktionsbrevlåda exactly as written. */
    void deliver(String mail) throws MessagingException {
        deliver(Letters.asSent(mail));
    }

    void deliver(byte[] mail) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", smtpPort(), null, null);
            transport.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(mail)),
                    new Address[] {new InternetAddress(BREVLADA)});
        }
    }

    /** The mails that somebody has got, oldest first. */
    List<MimeMessage> mailsOf(String address) {
        GreenMailUser user = server.getUserManager().getUserByEmail(address);
        return user == null ? List.of() : messages(inbox(user));
    }

    int inboxSize() {
        return inbox(server.getUserManager().getUserByEmail(BREVLADA)).getMessageCount();
    }

    int receivedSize() {
        GreenMailUser brevlada = server.getUserManager().getUserByEmail(BREVLADA);
        MailFolder received = server.getManagers().getImapHostManager().getFolder(brevlada, "Mottaget");
        return received == null ? 0 : received.getMessageCount();
    }

    private MailFolder inbox(GreenMailUser user) {
        try {
            return server.getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<MimeMessage> messages(MailFolder folder) {
        // Mail arrives meanwhile; only the copying is safe from it.
        return List.copyOf(folder.getMessages()).stream()
                .map(stored -> stored.getMimeMessage())
                .toList();
    }

    /** The settings of a Lyhörd that uses this server. */
    BotSettings settings() {
        return BotSettings.on(imapPort(), smtpPort());
    }

    @Override
    public void close() {
        server.stop();
    }
}
