package se.lyhord.console.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A citizen who comes back another day, with nothing but the code. */
record ComingBack(Page page, Hand hand) {
    void with(String code) {
        hand.write(page.locator("#kod"), code);
        hand.press(page.locator("#svar button:not([name])"));
    }

    /** What has been said, whoever said it. */
    Locator lines() {
        return page.locator("#rader");
    }

    /** How far it has come. */
    Locator state() {
        return page.locator("#state");
    }

    void press(String step) {
        hand.press(page.locator("#main button[name=steg][value=" + step + "]"));
    }

    void write(String text) {
        hand.write(page.locator("#main textarea[name=text]"), text);
        press("skriv");
    }
}
