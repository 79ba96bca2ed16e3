package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Nothing but the keys, with a press of Tab for each step of the way. */
record Keyboard(Page page) implements Hand {
    private static final String IS_FOCUSED = "part => part === document.activeElement";
    private static final String IS_IN_GROUP = "part => part.name === document.activeElement.name";

    @Override
    public void write(Locator field, String text) {
        reach(field, IS_FOCUSED);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    @Override
    public void press(Locator button) {
        reach(button, IS_FOCUSED);
        page.keyboard().press("Enter");
    }

    @Override
    public void choose(Locator option) {
        reach(option, IS_IN_GROUP);
        for (int i = 0; i < 10 && !option.isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(option).isChecked();
    }

    /** Ticks a box. */
    void tick(Locator box) {
        reach(box, IS_FOCUSED);
        page.keyboard().press("Space");
        assertThat(box).isChecked();
    }

    /** As often as somebody would press it who sees where the focus is. */
    private void reach(Locator wanted, String when) {
        wanted.waitFor();
        for (int i = 0; i < 60 && !(boolean) wanted.evaluate(when); i++) {
            page.keyboard().press("Tab");
        }
        org.assertj.core.api.Assertions.assertThat((boolean) wanted.evaluate(when))
                .as("reached with Tab: %s", wanted)
                .isTrue();
    }
}
