package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where an answer takes its time, keys that are pressed before a form is there decide nothing, and no word of it is lost. */
class SlowLineTest extends InBrowser {
    private Locator view;
    private Locator form;
    private String shown;

    @BeforeEach
    void openInbox() {
        signIn("karin", "/inkorg");
        view = page.locator(".inbox-view[data-arende]");
        assertThat(view).isVisible();
        form = page.locator("vaadin-dialog[opened]");
        shown = inSight();
        slow(150);
    }

    @Test
    void whatIsTypedBeforeTheFormIsThereStandsInIt() {
        page.keyboard().type("aok, ringde honom");

        assertThat(form.locator("textarea")).hasValue(Pattern.compile("ok, ringde honom$"));
        nothingIsDecided();
    }

    @Test
    void enterBeforeTheFormIsThereDecidesNothing() {
        page.keyboard().type("v\n");

        assertThat(form.locator("vaadin-combo-box input")).isFocused();
        nothingIsDecided();
    }

    @Test
    void aChoiceInTheFormIsFoundByLettersThatCameBeforeIt() {
        page.keyboard().type("vTrafik");

        assertThat(form.locator("vaadin-combo-box input")).hasValue("Trafik");
        nothingIsDecided();
    }

    @Test
    void theSecondEnterIsAboutWhatNobodyHasReadAndTheKeysGoOn() {
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !inSight().equals(shown));
        String next = inSight();

        page.keyboard().type("aHon vet det.");

        assertThat(form.locator("textarea")).hasValue(Pattern.compile("Hon vet det\\.$"));
        assertThat(inSight()).isEqualTo(next);
    }

    @Test
    void theServerTakesNothingFromThePageBehindAForm() {
        page.keyboard().press("a");
        Locator note = form.locator("textarea");
        assertThat(note).isFocused();

        view.evaluate("view => void view.$server.press('o', view.dataset.arende)");
        view.evaluate("view => void view.$server.press('j', view.dataset.arende)");
        page.locator(".desk-keys").evaluate("keys => void keys.$server.press('palette', '')");
        page.locator(".confirm-form .confirm").evaluate("confirm => confirm.click()");
        note.fill("Hon vet det.");

        assertThat(form.locator(".draft-kept")).containsText("Utkast");
        nothingIsDecided();
    }

    @Test
    void whatWasJustDoneIsTakenBackBesideAForm() {
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !inSight().equals(shown));
        page.keyboard().press("a");
        assertThat(form.locator("textarea")).isFocused();

        page.locator(".undo-bar vaadin-button").evaluate("undo => undo.click()");

        assertThat(page.locator(".undo-bar")).containsText("Ångrat");
    }

    private void nothingIsDecided() {
        assertThat(form).hasCount(1);
        assertThat(page.locator(".undo-bar.shown")).hasCount(0);
        assertThat(inSight()).isEqualTo(shown);
    }

    private void slow(int millis) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", millis);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", -1);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", line);
    }

    private String inSight() {
        return String.valueOf(page.locator(".inbox-view").getAttribute("data-arende"));
    }
}
