package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What those at the nämnd do at their desk, with nothing but the keys. */
record DeskWork(Page page) {
    /** The message that is being read. */
    Locator message() {
        return page.locator("article.message").first();
    }

    /** Confirms what is being read in the inbox as suggested. */
    void confirm() {
        page.locator(".confirm-form").waitFor();
        page.keyboard().press("Enter");
        assertThat(page.getByText(Pattern.compile("Fördelat till")).first()).isVisible();
    }

    /** Walks to an ärende in a list and opens it. */
    void open(long arende) {
        Locator row = page.locator(".todo-row[data-row='" + arende + "']");
        row.waitFor();
        for (int i = 0; i < 50 && !(boolean) row.evaluate("row => row === document.activeElement"); i++) {
            page.keyboard().press("j");
        }
        page.keyboard().press("Enter");
        page.waitForURL("**/arende/" + arende);
    }

    /** Runs a command by its name. */
    void command(String name) {
        page.locator("vaadin-side-nav").waitFor();
        page.keyboard().press("Control+k");
        page.getByLabel("Vad vill du göra?").and(page.locator(":focus")).waitFor();
        page.keyboard().type(name);
        page.keyboard().press("Enter");
        assertThat(page.locator("#palette-list")).hasCount(0);
    }

    /** Writes into the field with this label. */
    void writeInto(String label, String words) {
        new Keyboard(page).write(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), words);
    }

    /** Does what the dialog is about. */
    void done() {
        Locator dialog = page.locator("vaadin-dialog[opened]");
        assertThat(dialog).hasCount(1);
        page.keyboard().press("Control+Enter");
        assertThat(dialog).hasCount(0);
    }

    /** Answers the ärende that is being read. */
    void answer(String words) {
        page.locator(".action-bar .usual").waitFor();
        page.keyboard().press("n");
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("textarea:focus").waitFor();
        page.keyboard().type(words);
        page.keyboard().press("Control+Enter");
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".arende-head .badge")).hasText("Besvarat");
    }
}
