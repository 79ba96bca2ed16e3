package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** What somebody writes about is read beside the form: scrolled, unfolded, and by nothing that is pressed there left or decided. */
class BesideInBrowserTest extends AtAForm {
    private static final String SCROLLED = "document.querySelector('.reading-text').scrollTop > 0";

    @Test
    void theMessageIsScrolledBesideTheFormAndKeysThereDoNothingElse() {
        page.setViewportSize(1280, 420);
        String shown = inSight();
        write();

        BoundingBox sheet = form.locator("[part=overlay]").boundingBox();
        BoundingBox message = page.locator(".message-text").first().boundingBox();
        assertThat(message.x + message.width).isLessThanOrEqualTo(sheet.x);
        page.mouse().move(message.x + 20, message.y + 20);
        page.mouse().wheel(0, 200);
        page.waitForFunction(SCROLLED);

        text.evaluate("text => text.scrollTop = 0");
        page.keyboard().press("F6");
        assertThat(text).isFocused();
        page.keyboard().press("PageDown");
        page.waitForFunction(SCROLLED);
        "jk123etfsvboahxnmpu?/".chars().forEach(key -> page.keyboard().press(Character.toString(key)));
        page.keyboard().press("Enter");
        page.keyboard().press("Control+k");
        page.keyboard().press("F6");

        Locator note = form.locator("textarea");
        assertThat(note).isFocused();
        assertThat(note).hasValue(WORDS);
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
        assertThat(page.locator(".undo-bar.shown")).hasCount(0);
        assertThat(inSight()).isEqualTo(shown);
    }

    @Test
    void theListAndTheMenuRestAndAreBackWhenEscHasKeptTheDraft() {
        write();
        assertThat(page.locator(".inbox-list")).isHidden();
        assertThat((boolean) page.locator(".desk-menu").evaluate("menu => menu.inert"))
                .isTrue();

        page.keyboard().press("F6");
        page.keyboard().press("Escape");

        assertThat(form).hasCount(0);
        assertThat(page.locator(".inbox-list")).isVisible();
        assertThat((boolean) page.locator(".desk-menu").evaluate("menu => menu.inert"))
                .isFalse();
        page.keyboard().press("a");
        assertThat(form.locator("textarea")).hasValue(WORDS);
    }

    @Test
    void whatIsFoldedInTheMessageIsUnfoldedBesideTheForm() {
        Locator unfold = page.getByText("Visa hela meddelandet");
        while (unfold.count() == 0 || !unfold.first().isVisible()) {
            String before = inSight();
            page.keyboard().press("j");
            page.waitForCondition(() -> !inSight().equals(before));
        }
        write();

        unfold.first().click();

        assertThat(page.getByText("Visa bara det nya").first()).isVisible();
        assertThat(form.locator("textarea")).hasValue(WORDS);
    }

    @Test
    void ctrlEnterDoesWhatTheFormIsAboutFromTheMessageToo() {
        write();
        page.keyboard().press("F6");

        page.keyboard().press("Control+Enter");

        assertThat(form).hasCount(0);
        page.getByText("Brev, frister och händelser").click();
        assertThat(page.locator(".timeline").getByText(WORDS)).isVisible();
    }

    @Test
    void theFormFoldsDownWhereThereIsNoRoomForBoth() {
        write();
        page.setViewportSize(320, 640);
        assertThat(text).isHidden();

        page.getByText("Fäll ner och läs").click();
        assertThat(text).isVisible();
        assertThat(form.locator("textarea")).isHidden();
        page.getByText("Fäll upp formuläret").click();

        assertThat(text).isHidden();
        assertThat(form.locator("textarea")).hasValue(WORDS);
    }

    @Test
    void leavingThePageClosesTheFormAndKeepsTheDraft() {
        DeskWork desk = new DeskWork(page);
        desk.command("Gå till Liggare");
        assertThat(heading("Liggare")).isVisible();
        desk.command("Gå till Inkorg");
        assertThat(page.locator(".inbox-view[data-arende]")).isVisible();
        String shown = inSight();
        write();

        page.goBack();

        assertThat(heading("Liggare")).isVisible();
        assertThat(form).hasCount(0);
        page.navigate(address("/inkorg/" + shown));
        page.locator(".reading-text .action-bar").waitFor();
        page.keyboard().press("a");
        assertThat(form.locator("textarea")).hasValue(WORDS);
    }
}
