package se.lyhord.console.browser;

import com.microsoft.playwright.Locator;

/** What somebody works a page with. */
interface Hand {
    /** Fills in a field. */
    void write(Locator field, String text);

    /** Presses a button. */
    void press(Locator button);

    /** Chooses one of several. */
    void choose(Locator option);
}
