package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.administration.KeepAccounts;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.FirstMessage;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.ledger.RawMessage;

/** A registrator's first minutes, in a real browser: sign in, see a mail arrive, confirm it with the keyboard, find it routed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskInBrowserTest extends InBrowser {
    private static final String WRITE = "Skriv i samtalet";
    private static final String ANSWER = "Vi spärrar av den i dag.";
    private static final String SUBJECT = "Vattenpumpen i Grimsta är sönder";

    @Autowired
    Accounts accounts;

    @Autowired
    KeepAccounts keep;

    @Autowired
    CitizensDoor door;

    @Test
    @Order(1)
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
    void aHeldEnterOnTheButtonConfirmsOneOnly() {
        signIn();
        String first = inSight();
        page.keyboard().press("Tab");
        page.locator("vaadin-button.confirm").focus();

        page.keyboard().down("Enter");
        page.waitForCondition(() -> !inSight().equals(first));
        page.keyboard().down("Enter");
        page.keyboard().down("Enter");
        page.keyboard().up("Enter");
        page.keyboard().press("Control+z");

        // What is taken back is the last that was decided.
        page.waitForCondition(() -> inSight().equals(first));
    }

    @Test
    void enterOnTheMenuThatOneHasWalkedToOpensItAndConfirmsNothing() {
        signIn();
        String shown = inSight();
        page.keyboard().press("Tab");
        page.locator(".reading vaadin-menu-bar-button").first().focus();

        page.keyboard().press("Enter");

        assertThat(page.locator("vaadin-menu-bar-submenu[opened]").first()).isAttached();
        assertEquals(shown, inSight());
    }

    @Test
    void enterPressesTheButtonToWhichEnterHasLed() {
        signIn();
        page.navigate(address("/liggare"));
        assertThat(page.locator("vaadin-grid")).isVisible();
        page.keyboard().press("j");
        assertThat(page.locator(".ledger-sheet")).isVisible();

        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.matches('.ledger-sheet vaadin-button')");
        page.keyboard().press("Enter");

        assertThat(page.locator("vaadin-dialog[opened]").first()).isAttached();
    }

    private String inSight() {
        return String.valueOf(page.locator(".inbox-view").getAttribute("data-arende"));
    }

    @Test
    void aCallForAPersonIsSeenAtOnceAndTwoWindowsFollowTheConversation() {
        signIn("karin", "/chatt");
        assertThat(heading("Ingen väntar i chatten")).isVisible();
        Page other = page;
        openPage();
        signIn();

        Code code = call();

        page.getByText("Öppna Chatt").click();
        page.getByText("Ta över samtalet").click();
        assertThat(other.getByText("Du har samtalet.")).isVisible();
        other.getByLabel(WRITE).fill("Jag tittar");
        assertThat(other.getByText("Utkastet sparat")).isVisible();
        page.getByLabel(WRITE).fill(ANSWER);
        page.keyboard().press("Control+Enter");
        assertThat(other.getByRole(AriaRole.LOG)).containsText(ANSWER);
        assertThat(other.getByLabel(WRITE)).hasValue("Jag tittar");
        assertThat(page.getByLabel(WRITE)).hasValue("");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "chat.png")));
        other.reload();
        assertThat(other.getByLabel(WRITE)).hasValue("Jag tittar");
        assertTrue(door.read(code).orElseThrow().lines().stream()
                .anyMatch(line -> line.text().equals(ANSWER)));
    }

    private Code call() {
        String text = "Rutschkanan i Grimsta har vassa kanter";
        RawMessage raw = new RawMessage("{\"text\": \"%s\"}".formatted(text).getBytes(StandardCharsets.UTF_8));
        return door.send(new FirstMessage("hasselby-vallingby", Instant.now(), raw, SendKey.random(), "sv", true, text))
                .code();
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
    void whatIsNotThereIsToldInOurOwnWords() {
        signIn();

        page.navigate(address("/nagot-helt-annat"));

        assertThat(heading("Sidan finns inte")).isVisible();
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

    @Test
    void whatIsWrittenAfterTheSessionHasEndedIsBackInTheSameForm() {
        signIn();
        Locator note = openNote();
        note.pressSequentially("Ringde i går.");

        page.context().clearCookies();
        note.pressSequentially(" Hon svarade");
        assertThat(page.locator(".v-system-error")).containsText("finns kvar i den här fliken");
        note.pressSequentially(" inte.");
        page.keyboard().press("Escape");
        assertThat(page.locator("input[name=password]")).isVisible();
        signIn();

        assertThat(openNote()).hasValue("Ringde i går. Hon svarade inte.");
    }

    private Locator openNote() {
        page.keyboard().press("a");
        Locator note = page.locator("vaadin-dialog[opened] textarea");
        assertThat(note).isFocused();
        return note;
    }

    private void signIn() {
        signIn("karin", "/inkorg");
        assertThat(page.locator("vaadin-grid")).isVisible();
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
