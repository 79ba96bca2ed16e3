package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** What stands beside a form, however wide the window and however large the text. */
class BesidePlaceInBrowserTest extends AtAForm {
    @Test
    void whatWasJustDoneStandsBesideTheFormAndCanBeTakenBackThere() {
        String before = inSight();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !inSight().equals(before));
        write();
        page.locator(".undo-bar.shown").evaluate("bar => clearTimeout(bar.goes)");

        for (int[] size : new int[][] {{1440, 900}, {1100, 800}, {768, 1024}, {390, 844}, {320, 640}}) {
            page.setViewportSize(size[0], size[1]);
            barIsOutsideTheForm();
        }
        page.getByText("Fäll ner och läs").click();
        assertThat(form.locator("textarea")).isHidden();
        barIsOutsideTheForm();

        String writtenAbout = inSight();
        page.locator(".undo-bar.shown vaadin-button").click();
        assertThat(page.locator(".undo-bar.shown")).containsText("Ångrat: ");
        assertThat(inSight()).isEqualTo(writtenAbout);
    }

    private void barIsOutsideTheForm() {
        Locator bar = page.locator(".undo-bar.shown");
        bar.locator("vaadin-button").click(new Locator.ClickOptions().setTrial(true));
        BoundingBox said = bar.boundingBox();
        BoundingBox sheet = form.locator("[part=overlay]").boundingBox();
        assertThat(said.x).isNotNegative();
        assertThat(said.y + said.height).isLessThanOrEqualTo(page.viewportSize().height);
        assertThat(said.x + said.width <= sheet.x
                        || said.y + said.height <= sheet.y
                        || said.y >= sheet.y + sheet.height)
                .as("the bar at %s by %s", page.viewportSize().width, page.viewportSize().height)
                .isTrue();
    }

    @Test
    void enlargedTextGivesTheMessageAllTheRoomWhenTheFormIsFolded() {
        write();
        page.setViewportSize(1440, 900);
        assertThat(text).isVisible();

        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", 32);
        JsonObject twice = new JsonObject();
        twice.add("fontSizes", sizes);
        page.context().newCDPSession(page).send("Page.setFontSizes", twice);

        page.getByText("Fäll ner och läs").click();
        assertThat(text).isVisible();
        assertThat(page.locator(".message-text").first().boundingBox().width).isGreaterThan(600);
    }

    @Test
    void theMessageOfTheLedgerIsReadBesideTheForm() {
        page.navigate(address("/liggare"));
        page.locator(".ledger-view vaadin-grid-cell-content .badge").first().click();
        page.getByText("Lägg till i ett annat ärende").click();
        assertThat(form).hasCount(1);

        page.getByText("Läs meddelandet").click();

        assertThat(page.locator(".ledger-sheet .message-text")).isVisible();
        assertThat(form).hasCount(1);
    }

    @Test
    void aRowThatStandsBackStaysWithinItsList() {
        page.keyboard().press("X");
        page.getByText("Bekräfta de säkra").click();

        assertThat(page.locator(".row-stays").first()).isVisible();
        assertThat((boolean) page.locator(".inbox-list").evaluate("""
                list => [...list.querySelectorAll('.row')].every(row => [row, ...row.querySelectorAll('.due, .row-stays, .row-suggestion')]
                    .every(part => part.getBoundingClientRect().right <= list.getBoundingClientRect().right))
                """)).isTrue();
    }
}
