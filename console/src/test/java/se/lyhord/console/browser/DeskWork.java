package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** What those at the nämnd do at their desk, with nothing but the keys. */
record DeskWork(Page page) {
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    private static final Locator.WaitForOptions NOTICED = new Locator.WaitForOptions().setTimeout(6_000);

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

    /** The same, when the clock says so: two hands cannot be led to press in one instant, two clocks can. */
    void confirmAt(double moment) {
        page.evaluate("""
                moment => { setTimeout(() => document.body.dispatchEvent(
                    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true })), moment - Date.now()); }
                """, moment);
    }

    /** Begins a note. */
    void note(String words) {
        page.locator(".action-bar").waitFor();
        page.keyboard().press("a");
        page.locator("vaadin-dialog[opened] textarea:focus").waitFor();
        page.keyboard().type(words);
    }

    /** Walks to an ärende in a list and opens it. */
    void open(long arende) {
        walkTo(arende);
        page.keyboard().press("Enter");
        page.waitForURL("**/arende/" + arende);
    }

    /** Walks to an ärende in a list. */
    void walkTo(long arende) {
        Locator row = page.locator(".todo-row[data-row='" + arende + "']");
        row.waitFor();
        for (int i = 0; i < 50 && !(boolean) row.evaluate("row => row === document.activeElement"); i++) {
            page.keyboard().press("j");
        }
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

    /**
     * Presses a button of the way to the answer. A page that is drawn anew at that very moment loses the key; whoever sees nothing
     * happen presses again.
     */
    void step(String name) {
        Locator dialog = page.locator("vaadin-dialog[opened] :focus").first();
        new Keyboard(page).press(stepCalled(name));
        try {
            dialog.waitFor(NOTICED);
        } catch (TimeoutError lost) {
            new Keyboard(page).press(stepCalled(name));
            dialog.waitFor();
        }
    }

    Locator stepCalled(String name) {
        return page.locator(".steps")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The usual next step. */
    void next(String name) {
        assertThat(page.locator(".action-bar .usual")).hasText(name);
        page.keyboard().press("n");
        page.locator("vaadin-dialog[opened]").waitFor(ATTACHED);
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
