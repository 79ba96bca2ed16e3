package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a citizen has written outlives the net, other people's servers and reloads. */
@Order(Integer.MAX_VALUE)
class CitizenAgainstOddsTest extends InBrowser {
    private static final int TOWN = Chromium.freePort();
    private static final String HEIGHT = "document.querySelector('iframe').offsetHeight";
    private static final String SWING = "Gungan på lekplatsen är trasig.";
    private static final String STEPS = "**/tyck-till*";

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void town(DynamicPropertyRegistry registry) {
        registry.add("lyhord.citizens.embed-in", () -> "http://localhost:" + TOWN);
    }

    @Test
    void anAnswerThatIsLostDoesNotMakeTwoMessages() {
        tell();
        press("Det räcker, visa allt");
        String key = page.locator("[name=nyckel]").inputValue();
        long before = arrived();
        page.route(STEPS, route -> {
            route.fetch();
            route.abort();
        });

        press("Skicka");
        assertThat(page.locator("#offline")).containsText("Det du har skrivit finns kvar");
        assertThat(page.locator("[name=nyckel]")).hasValue(key);
        page.unroute(STEPS);
        press("Skicka");

        assertThat(heading("Tack! Ditt meddelande har kommit fram")).isFocused();
        assertThat(arrived()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 413, 502})
    void anotherServersPageTakesNobodysWords(int status) {
        page.navigate(address("/?lang=sv"));
        page.locator("#text").fill(SWING);
        page.route(
                STEPS,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("text/html")
                        .setBody("<html><body><h1>Somebody else</h1></body></html>")));

        press("Fortsätt");

        assertThat(page.locator("#offline"))
                .containsText(status == 413 ? "Filerna är för många" : "Det du har skrivit finns kvar");
        assertThat(page.locator("#text")).hasValue(SWING);
    }

    @Test
    void theReceiptComesBackWhenItIsLoadedAnew() {
        tell();
        press("Det räcker, visa allt");
        press("Skicka");
        assertThat(heading("Tack! Ditt meddelande har kommit fram")).isFocused();
        String code = page.locator("#kod").innerText();

        page.reload();
        assertThat(page.locator("#kod")).hasText(code);
        page.locator(".tongues [value=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#state")).containsText(code);
        page.reload();
        page.locator("#again").click();

        assertThat(page.locator("#text")).hasValue("");
    }

    @Test
    void aDraftThatCannotBeContinuedIsNotWrittenOver() {
        tell();
        page.locator("#where").fill("Grimsta");
        press("Fortsätt");
        page.locator("[name=reply]").first().waitFor();
        page.route(STEPS, Route::abort);

        page.reload();
        assertThat(page.locator("#text")).hasValue(SWING);
        assertThat(page.locator("#offline")).isVisible();
        page.locator("#text").fill(SWING + " Och farlig.");
        page.unroute(STEPS);
        page.reload();
        assertThat(page.locator("#kept")).containsText("Ditt utkast från förra gången finns kvar");
        press("Fortsätt");

        assertThat(page.locator(".mine .said").first()).hasText(SWING + " Och farlig.");
        assertThat(page.locator(".mine .said").nth(1)).hasText("Grimsta");
    }

    @Test
    void tooManyPicturesAreToldOfBeforeTheyAreSent() {
        page.navigate(address("/?lang=sv"));
        FilePayload picture = new FilePayload("gunga.png", "image/png", new byte[] {1});
        page.locator("#filer").setInputFiles(Collections.nCopies(11, picture).toArray(FilePayload[]::new));
        assertThat(page.locator("#filer-fault")).isVisible();
        assertThat(page.locator("#filer")).hasAttribute("aria-invalid", "true");

        page.locator("#chosen button").first().click();

        assertThat(page.locator("#filer-fault")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=%zz", "/svar?lang=%zz", "/tyck-till;x=1"})
    void anAddressThatCannotBeReadIsAnsweredByTheCitizensPage(String path) {
        APIResponse answer =
                page.request().get(address(path), RequestOptions.create().setMaxRedirects(0));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("id=\"heard\"", "Det gick inte");
        assertThat(answer.headers()).doesNotContainKey("location");
    }

    @Test
    void anotherSitesPageShowsOursAsHighAsItIsAndComesAlong() throws IOException {
        Town town = new Town(
                TOWN,
                "<p style='block-size:2000px'>Kommunen</p><script src='" + address("/citizen/embed.js")
                        + "' data-lang='sv'></script>");
        try (town) {
            page.setViewportSize(900, 500);
            page.navigate("http://localhost:" + TOWN + "/tyck-till-har");
            FrameLocator ours = page.frameLocator("iframe");
            ours.locator("#text").fill(SWING);
            ours.locator("button[value=fortsatt]").click();
            assertThat(ours.locator("#where")).isInViewport();
            page.waitForFunction(HEIGHT + " > 600");
            int high = settledHeight();

            page.route(STEPS, Route::abort);
            ours.locator("button[value=hoppa]").click();
            assertThat(ours.locator(".ask #offline")).isInViewport();
            page.waitForFunction(HEIGHT + " > " + high);
            int withNotice = settledHeight();
            page.unroute(STEPS);
            ours.locator("button[name=byt][value=en]").click();
            page.waitForFunction(HEIGHT + " < " + withNotice);
            ours.locator("button[value=klar]").click();
            assertThat(ours.locator("#fraga")).isInViewport();
            ours.locator("button[value=skicka]").click();

            assertThat(ours.locator("#kod")).isInViewport();
        }
    }

    /** As high as what stands in it, which tells the page around it a moment after it has grown. */
    private int settledHeight() {
        Frame ours = page.frames().getLast();
        await().pollInSameThread()
                .until(() -> ours.evaluate("() => document.body.offsetHeight").equals(page.evaluate(HEIGHT)));
        return (int) page.evaluate(HEIGHT);
    }

    private void tell() {
        page.navigate(address("/?lang=sv"));
        page.locator("#text").fill(SWING);
        press("Fortsätt");
        assertThat(heading("Var är det?")).isFocused();
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private long arrived() {
        return jdbc.sql("select count(*) from ledger").query(Long.class).single();
    }
}
