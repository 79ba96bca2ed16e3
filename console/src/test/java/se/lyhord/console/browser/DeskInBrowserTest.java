package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.lyhord.console.Lyhord;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.administration.KeepAccounts;

/** A registrator's first minutes, in a real browser: sign in, see a mail arrive, confirm it with the keyboard, find it routed. */
@SpringBootTest(
        classes = Lyhord.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lyhord.data=target/browser-test/${random.uuid}",
            "lyhord.demo.at-once=12",
            "lyhord.demo.every=1h",
            "lyhord.learning.enabled=false",
            "vaadin.productionMode=true"
        })
class DeskInBrowserTest {
    private static final String SUBJECT = "Vattenpumpen i Grimsta är sönder";
    private static final int SMTP_PORT = Chromium.freePort();
    private static final int IMAP_PORT = Chromium.freePort();

    /** Each program puts its own in place for the whole process; the desk's tests that follow need theirs back. */
    private static final SecurityContextHolderStrategy BEFORE = SecurityContextHolder.getContextHolderStrategy();

    @Autowired
    Accounts accounts;

    @Autowired
    KeepAccounts keep;

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;
    private Page page;

    @DynamicPropertySource
    static void demoPorts(DynamicPropertyRegistry registry) {
        registry.add("lyhord.demo.smtp-port", () -> SMTP_PORT);
        registry.add("lyhord.demo.imap-port", () -> IMAP_PORT);
    }

    @AfterAll
    static void giveBack() {
        SecurityContextHolder.setContextHolderStrategy(BEFORE);
    }

    @BeforeEach
    void openBrowser() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800));
        page.setDefaultTimeout(30_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @Test
    void aRegistratorSeesAMailArriveAndConfirmsItWithTheKeyboard() throws Exception {
        signIn();
        assertThat(page.locator("vaadin-side-nav-item", new Page.LocatorOptions().setHasText("Inkorg")))
                .containsText("12");

        sendReport();

        Locator arrived = page.getByText(SUBJECT).first();
        assertThat(arrived).isVisible();
        arrived.click();
        assertThat(heading(SUBJECT)).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "desk.png")));

        page.keyboard().press("Enter");

        assertThat(page.getByText(Pattern.compile("Fördelat till Stadsmiljö.*HV \\d{4}/0001"))
                        .first())
                .isVisible();
        assertThat(heading(SUBJECT)).isHidden();
        page.keyboard().press("Control+z");
        assertThat(heading(SUBJECT)).isVisible();
        page.keyboard().press("Enter");
        assertThat(heading(SUBJECT)).isHidden();
        page.navigate(address("/fordelade"));
        assertThat(page.getByText(SUBJECT).first()).isVisible();
    }

    @Test
    void aCitizenReadsTheBekraftelseInTheDemoMailbox() {
        signIn();

        page.navigate(address("/demo"));
        page.getByText("petra.lundwall@brevlada.example").first().click();

        assertThat(page.getByText(Pattern.compile("LYH-[0-9A-Z]{4}-[0-9A-Z]{4}"))
                        .first())
                .isVisible();
    }

    @Test
    void anOpenPageIsLedToTheSignInWhenItsAccountIsClosed() {
        signIn("controller", "/rapporter");
        assertThat(heading("Rapporter")).isVisible();

        keep.close(accounts.loadUserByUsername("admin").account(), "controller");

        assertThat(page.locator("input[name=username]")).isVisible();
        page.navigate(address("/rapporter"));
        assertThat(page.locator("input[name=username]")).isVisible();
    }

    private void signIn() {
        signIn("karin", "/inkorg");
        assertThat(page.locator("vaadin-grid")).isVisible();
    }

    private void signIn(String username, String path) {
        page.navigate(address(path));
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill("demo");
        page.keyboard().press("Enter");
    }

    private Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void sendReport() throws Exception {
        Session session = Session.getInstance(new Properties());
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress("vera@brevlada.example", "Vera Lind", "UTF-8"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("synpunkter@hv.example"));
        mail.setSubject(SUBJECT, "UTF-8");
        mail.setText(
                "Hej! Vattenpumpen på lekplatsen i Grimsta är trasig, handtaget har lossnat och skräpet ligger kvar i parken. Kan ni laga den?",
                "UTF-8");
        mail.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", SMTP_PORT, null, null);
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }
}
