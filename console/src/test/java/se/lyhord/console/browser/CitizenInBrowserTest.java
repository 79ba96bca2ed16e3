package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.conversation.call.WaitingCitizen;
import se.lyhord.register.conversation.call.WaitingCitizens;
import se.lyhord.register.conversation.live.LiveConversations;

/** A citizen's conversation in a real browser, from the first word to an officer's answer. It adds an ärende, so it comes after those that count. */
@Order(Integer.MAX_VALUE)
class CitizenInBrowserTest extends InBrowser {
    private static final String SWING = "Gungan på lekplatsen är trasig.";

    @Autowired
    Accounts accounts;

    @Autowired
    LiveConversations conversations;

    @Autowired
    WaitingCitizens waitingCitizens;

    @Test
    void aCitizenWithNothingButAKeyboardSeesAnOfficersAnswerAppear() {
        page.navigate(address("/?lang=sv"));
        tabTo("#text");
        page.keyboard().type(SWING);
        tabTo("button[value=fortsatt]");
        page.keyboard().press("Enter");
        assertThat(heading("Var är det?")).isFocused();

        tabTo("#where");
        page.keyboard().type("Grimsta");
        page.keyboard().press("Enter");
        assertThat(page.locator("legend#fraga")).isFocused();
        page.reload();
        assertThat(page.locator("#kept")).containsText("Ditt utkast från förra gången finns kvar");
        tabTo("summary");
        page.keyboard().press("Enter");
        tabTo("button[value=manniska]");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Vi har noterat")).isVisible();

        tabTo("button[value=klar]");
        page.keyboard().press("Space");
        assertThat(heading("Stämmer det?")).isFocused();
        tabTo("button[value=skicka]");
        page.keyboard().press("Enter");
        assertThat(heading("Tack! Ditt meddelande har kommit fram")).isFocused();
        assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);

        tabTo(".receipt form button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#rader .mine")).containsText(SWING);
        tabTo("#text");
        page.keyboard().type("Halvvägs");
        answer("Hej, vi lagar den i dag.");

        assertThat(page.locator("#rader .officer")).containsText("Hej, vi lagar den i dag.");
        assertThat(page.locator("#text")).hasValue("Halvvägs");
        assertThat(page.locator("#state")).containsText("skriver med dig nu");
    }

    @Test
    void aCitizenWithoutScriptDoesTheSameWithForms() {
        page = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));
        page.navigate(address("/?lang=sv"));
        page.locator("#text").fill(SWING);
        press("Fortsätt");
        page.locator("#where").fill("Grimsta");
        press("Fortsätt");
        press("Hoppa över");
        press("Skicka");
        String code = page.locator("#kod").innerText();

        page.navigate(address("/svar?lang=sv"));
        page.locator("#kod").fill(code);
        press("Visa");
        assertThat(page.locator("#rader .mine")).containsText(SWING);
        press("Be en människa svara här");
        answer("Vi kommer i morgon.");
        press("Visa nytt");

        assertThat(page.locator("#rader .officer")).containsText("Vi kommer i morgon.");
        assertThat(page.url()).doesNotContain(code);
    }

    @Test
    void aDraftAndItsKeyOutliveALostConnection() {
        page.navigate(address("/?lang=sv"));
        page.locator("#text").fill(SWING);
        String key = page.locator("[name=nyckel]").inputValue();
        page.context().setOffline(true);
        press("Fortsätt");
        assertThat(page.locator("#offline")).containsText("Det du har skrivit finns kvar");
        assertThat(page.locator("#text")).hasValue(SWING);

        page.context().setOffline(false);
        press("Fortsätt");

        assertThat(heading("Var är det?")).isFocused();
        assertThat(page.locator("#offline")).isHidden();
        assertThat(page.locator("[name=nyckel]")).hasValue(key);
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** As often as somebody would press it who sees where the focus is. */
    private void tabTo(String selector) {
        Locator wanted = page.locator(selector).first();
        wanted.waitFor();
        for (int i = 0; i < 40 && !isFocused(wanted); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    private static boolean isFocused(Locator part) {
        return (boolean) part.evaluate("part => part === document.activeElement");
    }

    private void answer(String text) {
        Account karin = accounts.loadUserByUsername("karin").account();
        List<WaitingCitizen> waiting = await().until(() -> waitingCitizens.waiting(karin), list -> !list.isEmpty());
        long conversation = waiting.getFirst().conversation();
        conversations.takeOver(karin, conversation);
        conversations.say(karin, conversation, text);
        assertThat(waitingCitizens.waiting(karin)).isEmpty();
    }
}
