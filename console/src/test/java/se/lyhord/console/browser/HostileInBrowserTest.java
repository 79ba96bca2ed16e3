package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Request;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.FirstMessage;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.verb.WriteNote;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a stranger writes, and wherever it is shown: nothing of it runs, and nothing is fetched for it. */
class HostileInBrowserTest extends InBrowser {
    private static final String ATTACKER = "elak@brevlada.example";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CitizensDoor door;

    @Autowired
    WriteNote notes;

    @Autowired
    Accounts accounts;

    private final List<String> hits = new CopyOnWriteArrayList<>();

    @BeforeEach
    void listen() {
        page.context()
                .exposeBinding(
                        "lyhordHit",
                        (source, arguments) ->
                                hits.add("ran in " + source.frame().url()));
        page.onDialog((Dialog dialog) -> {
            hits.add("asked " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest((Request request) -> {
            if (request.url().startsWith("http") && !request.url().startsWith(address("/"))) {
                hits.add("fetched " + request.url());
            }
        });
    }

    @Test
    void whatRunsIsHeardOfHere() {
        page.setContent("<img src=x onerror=lyhordHit()><img src=//elak.example/punkt.gif>");

        page.waitForCondition(() -> hits.stream().anyMatch(hit -> hit.startsWith("ran in")));
    }

    @Test
    void whatAMailBringsRunsNowhereAtTheDesk() throws Exception {
        send(mail());
        long arende = await().atMost(Duration.ofSeconds(60)).until(() -> arendeOf(ATTACKER), id -> id > 0);
        notes.write(accounts.loadUserByUsername("karin").account(), arende, Vectors.text());
        signIn("karin", "/inkorg");
        assertThat(page.locator("vaadin-grid")).isVisible();

        for (String path : List.of(
                "/inkorg",
                "/arende/" + arende,
                "/arende/" + arende + "/utskrift",
                "/liggare",
                "/sok?q=onerror",
                "/att-gora",
                "/demo")) {
            look(path);
        }

        assertThat(hits).isEmpty();
    }

    @Test
    void whatTheChatBringsRunsNeitherAtTheDeskNorAtSvar() {
        Code code = door.send(new FirstMessage(
                        "hasselby-vallingby",
                        Instant.now(),
                        new RawMessage(JsonMapper.shared()
                                .writeValueAsBytes(Map.of("text", Vectors.text(), "name", Vectors.line()))),
                        SendKey.random(),
                        "sv",
                        true,
                        Vectors.text()))
                .code();
        long arende = await().atMost(Duration.ofSeconds(60)).until(this::newest, id -> id > 0);

        page.navigate(address("/svar"));
        page.locator("input[name=kod]").fill(code.text());
        page.keyboard().press("Enter");
        assertThat(page.locator("body")).containsText("lyhordHit()");
        signIn("karin", "/chatt");
        assertThat(page.getByText("Ta över samtalet").first()).isVisible();
        look("/arende/" + arende);
        look("/arende/" + arende + "/utskrift");

        assertThat(hits).isEmpty();
    }

    /** Opens a page, all that can be unfolded on it, and waits until the browser has painted it. */
    private void look(String path) {
        page.navigate(address(path));
        assertThat(page.locator("h1, h2").first()).isVisible();
        page.evaluate(
                "() => document.querySelectorAll('vaadin-details-summary[aria-expanded=false]').forEach(folded => folded.click())");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private long arendeOf(String address) {
        return jdbc.sql("select coalesce(max(id), 0) from arende where sender_address = :address")
                .param("address", address)
                .query(Long.class)
                .single();
    }

    private long newest() {
        return jdbc.sql(
                        "select coalesce(max(m.arende), 0) from message m join conversation_message c on c.ledger = m.ledger")
                .query(Long.class)
                .single();
    }

    private static MimeMessage mail() throws Exception {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(new InternetAddress(ATTACKER, Vectors.line(), "UTF-8"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("synpunkter@hv.example"));
        mail.setSubject(Vectors.line(), "UTF-8");
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<p>Lampan är trasig.</p>" + Vectors.text(), "UTF-8", "html");
        parts.addBodyPart(html);
        parts.addBodyPart(file("image/svg+xml", "bild.svg"));
        parts.addBodyPart(file("text/html", "sida.html"));
        parts.addBodyPart(file("text/plain", Vectors.line() + ".txt"));
        mail.setContent(parts);
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart file(String type, String name) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(Vectors.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setFileName(name);
        return part;
    }

    private static void send(MimeMessage mail) throws Exception {
        try (Transport transport = Session.getInstance(new Properties()).getTransport("smtp")) {
            transport.connect("127.0.0.1", SMTP_PORT, null, null);
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }
}
