package se.lyhord.intake.scenario;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A real mail server on loopback: the brevlåda of every nämnd, and everybody whom they write to. */
final class PostOffice implements AutoCloseable {
    private static final Map<String, String> DOMAINS = Map.of(
            "spanga-tensta", "st.example",
            "landskrona", "landskrona.example",
            "rinkeby-kista", "rk.example",
            "hasselby-vallingby", "hv.example",
            "botkyrka", "botkyrka.example");
    private static final String PASSWORD = "hemligt";

    private final GreenMail server;

    PostOffice() {
        GreenMailConfiguration users = new GreenMailConfiguration();
        DOMAINS.keySet().forEach(namnd -> users.withUser(brevlada(namnd), brevlada(namnd), PASSWORD));
        server = new GreenMail(new ServerSetup[] {
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(users);
        server.start();
    }

    static String brevlada(String namnd) {
        return "tyck@" + DOMAINS.get(namnd);
    }

    /** The settings of one installation for all of them. */
    Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("lyhord.routine", String.join(",", DOMAINS.keySet()));
        settings.put("lyhord.intake.interval", "1s");
        settings.put("lyhord.remind.interval", "1s");
        settings.put("lyhord.acknowledge.per-domain", "1000000");
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", server.getSmtp().getPort());
        for (String namnd : DOMAINS.keySet()) {
            settings.put("lyhord.intake.addresses." + namnd, brevlada(namnd));
            mailbox(namnd).forEach((key, value) -> settings.put("lyhord.mailboxes." + namnd + "." + key, value));
        }
        return settings;
    }

    private Map<String, Object> mailbox(String namnd) {
        return Map.of(
                "namnd",
                namnd,
                "host",
                "127.0.0.1",
                "protocol",
                "imap",
                "port",
                server.getImap().getPort(),
                "user",
                brevlada(namnd),
                "password",
                PASSWORD,
                "poll",
                "2s",
                "reconnect",
                "500ms");
    }

    /** Puts a mail into a brevlåda, as arrived at the moment of its {@code Date}. */
    void deliver(String namnd, String mail) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        byte[] onTheWire = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        try (Store store = session.getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), brevlada(namnd), PASSWORD);
            Folder inbox = store.getFolder("INBOX");
            inbox.appendMessages(new Message[] {new MimeMessage(session, new ByteArrayInputStream(onTheWire))});
        }
    }

    /** What somebody has got, oldest first. */
    List<Mail> mailsOf(String address) {
        GreenMailUser user = server.getUserManager().getUserByEmail(address);
        if (user == null) {
            return List.of();
        }
        try {
            // Mail arrives meanwhile; only the copying is safe from it.
            return List.copyOf(server.getManagers()
                            .getImapHostManager()
                            .getInbox(user)
                            .getMessages())
                    .stream()
                    .map(stored -> Mail.of(stored.getMimeMessage()))
                    .toList();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
