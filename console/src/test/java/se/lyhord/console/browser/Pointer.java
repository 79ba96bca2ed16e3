package se.lyhord.console.browser;

import com.microsoft.playwright.Locator;

/** What points at things on a page. */
enum Pointer implements Hand {
    MOUSE {
        @Override
        public void press(Locator button) {
            button.click();
        }
    },
    FINGER {
        @Override
        public void press(Locator button) {
            button.tap();
        }
    };

    @Override
    public void write(Locator field, String text) {
        press(field);
        field.fill(text);
    }

    @Override
    public void choose(Locator option) {
        press(option);
    }
}
