package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;

/** A registrator in the inbox who begins to write a note about what is shown. */
abstract class AtAForm extends InBrowser {
    static final String WORDS = "Hon har fått veta det på telefon.";

    Locator form;
    Locator text;

    @BeforeEach
    void openForm() {
        signIn("karin", "/inkorg");
        assertThat(page.locator(".inbox-view[data-arende]")).isVisible();
        form = page.locator("vaadin-dialog.beside[opened]");
        text = page.locator(".reading-text");
    }

    final void write() {
        Locator note = form.locator("textarea");
        page.keyboard().press("a");
        assertThat(note).isFocused();
        note.fill(WORDS);
        assertThat(form.locator(".draft-kept")).containsText("Utkast");
    }

    final String inSight() {
        return String.valueOf(page.locator(".inbox-view").getAttribute("data-arende"));
    }
}
