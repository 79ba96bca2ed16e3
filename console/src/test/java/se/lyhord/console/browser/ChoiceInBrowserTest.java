package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What a few letters find, in the fields of the form and in the palette. */
class ChoiceInBrowserTest extends InBrowser {
    @Test
    void theLettersOfAnEnhetFindItAndTheNextEnterRoutesThere() {
        signIn();

        assertThat(routedWith("förskola")).startsWith("Fördelat till Förskola ·");
        assertThat(routedWith("äldre")).startsWith("Fördelat till Biståndsbedömning äldre ·");
        assertThat(routedWith("omsorg")).startsWith("Fördelat till Vård- och omsorgsboenden ·");
        assertThat(routedWith("hemtjanst")).startsWith("Fördelat till Hemtjänst ·");
    }

    @Test
    void theKeyAfterAChoiceMeansThePageHoweverBusyTheBrowserIs() {
        signIn();
        open("e");
        page.keyboard().type("förskola");

        Object left = page.evaluate("""
                async () => {
                  const input = document.activeElement;
                  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
                  // Without letting a timer in, as little as a key that waits does.
                  for (let turn = 0; turn < 100; turn++) await null;
                  return document.activeElement !== input;
                }
                """);

        assertThat(left).isEqualTo(true);
    }

    /** Whatever has been suggested; all of it is found by its letters. */
    private String routedWith(String letters) {
        String shown = inSight();
        choose("t", "felanm");
        choose("f", "miljö");
        choose("e", letters);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !inSight().equals(shown));
        return page.locator(".undo-bar.shown").innerText();
    }

    private void choose(String key, String letters) {
        open(key);
        page.keyboard().type(letters);
        page.keyboard().press("Enter");
    }

    private void open(String key) {
        page.waitForFunction("key => document.querySelector(`[data-opened-by=${key}]`)?.picks", key);
        page.keyboard().press(key);
    }

    @Test
    void lettersThatFindNothingAndEscapeLeaveTheEnhetAsItWas() {
        signIn();
        String shown = inSight();
        Locator unit = page.locator("[data-opened-by=e] input");
        open("e");
        String before = unit.inputValue();

        page.keyboard().type("xyz");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        assertThat(unit).hasValue(before);
        open("e");
        page.keyboard().type("förs");
        page.keyboard().press("Escape");

        assertThat(unit).hasValue(before);
        assertThat(inSight()).isEqualTo(shown);
    }

    @Test
    void theBeginningOfAWordComesBeforeScatteredLettersInThePalette() {
        signIn();

        new DeskWork(page).command("vid");

        assertThat(page.locator("vaadin-dialog[opened]")).containsText("Skicka till annan myndighet");
    }

    private void signIn() {
        signIn("karin", "/inkorg");
        assertThat(page.locator(".inbox-view[data-arende]")).isVisible();
    }

    private String inSight() {
        return String.valueOf(page.locator(".inbox-view").getAttribute("data-arende"));
    }
}
