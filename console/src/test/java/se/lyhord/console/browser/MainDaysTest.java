package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a chef, a controller and an administrator come for, with the keyboard alone. */
class MainDaysTest extends RoleDays {
    private static final String ANSWER = "Vi har tömt sandlådan och fyllt den med ny sand.";

    private static final String OWN = "tre blå hästar dansar";

    @Test
    void aChefInvestigatesAnswersAndGivesBackToTheRegistrator() throws Exception {
        String citizen = "runa@brevlada.example";
        long arende = routed(citizen, "stadsmiljo");
        enter("chef");
        DeskWork desk = new DeskWork(page);
        desk.open(arende);

        desk.command("Skriv utredning");
        desk.writeInto("Vad har hänt?", "Någon har slagit sönder flaskor i sandlådan.");
        desk.writeInto("Varför blev det så?", "Ingen belysning i parken.");
        desk.writeInto("Vad är er bedömning?", "Vi har brustit i tillsynen.");
        desk.done();
        assertThat(page.locator(".enhet-pane")).containsText("Vi har brustit i tillsynen.");
        desk.answer(ANSWER);
        desk.command("Klart: till registrator");
        desk.done();

        assertThat(books.mail(citizen, ANSWER).subject()).contains("Svar från oss");
        assertThat(books.events(arende)).contains("InquiryWritten", "Answered", "HandedBack");
        desk.command("Gå till Att göra");
        page.waitForURL("**/att-gora");
        assertThat(page.locator(".todo-row[data-row='" + arende + "']")).hasCount(0);
    }

    @Test
    void aControllerReadsTheFiguresFetchesThemAndLooksAtTheWatch() throws Exception {
        routed("sven@brevlada.example", "stadsmiljo");
        enter("controller");
        assertThat(heading("Rapporter")).isVisible();
        Locator file = page.getByText("Hämta antal (CSV)");
        Download fetched = page.waitForDownload(() -> new Keyboard(page).press(file));
        assertThat(fetched.suggestedFilename()).startsWith("antal-").endsWith(".csv");
        assertThat(content(fetched)).contains("Felanmälan");

        new DeskWork(page).command("Gå till Bevakning");

        assertThat(heading("Bevakning")).isVisible();
        assertThat(page.locator(".overview")).containsText("Stadsmiljö");
        assertThat(page.locator(".overview a[href*='arende/']")).hasCount(0);
    }

    @Test
    void anAdministratorLetsSomebodyInWhoTakesAPasswordOfTheirOwn() {
        enter("admin");
        assertThat(heading("Administration")).isVisible();
        DeskWork desk = new DeskWork(page);
        desk.command("Gå till Användare");
        Keyboard keys = new Keyboard(page);
        keys.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lägg till användare")));
        desk.writeInto("Användarnamn", "ny.registrator");
        desk.writeInto("Namn", "Nora Ny");
        keys.tick(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Registrator")));
        page.keyboard().press("Control+Enter");
        String once = page.locator(".one-time-password").innerText();
        keys.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Klart")));
        assertThat(page.locator(".users-view vaadin-grid")).containsText("Nora Ny");

        openPage();
        enter("ny.registrator", once);

        assertThat(heading("Välj ett eget lösenord")).isVisible();
        new DeskWork(page).writeInto("Engångslösenordet", once);
        new DeskWork(page).writeInto("Nytt lösenord", OWN);
        new DeskWork(page).writeInto("Nytt lösenord en gång till", OWN);
        page.keyboard().press("Enter");
        assertThat(page.locator(".inbox-view")).isVisible();
    }

    private static String content(Download download) throws IOException {
        try (InputStream file = download.createReadStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
