package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.administration.KeepAccounts;

/** Every view of every role against WCAG 2.1 A and AA. */
class WithoutBarriersTest extends InBrowser {
    private static final List<String> REGISTRATOR = List.of(
            "registrera",
            "karantan",
            "foljdmeddelanden",
            "brev",
            "studsar",
            "att-avsluta",
            "larm",
            "liggare",
            "bevakning",
            "rapporter",
            "traffsakerhet",
            "sok?q=gunga",
            "mitt-konto",
            "demo");
    private static final List<String> CHEF = List.of("att-gora", "larm", "fordelade", "bevakning");
    private static final List<String> CONTROLLER = List.of("rapporter", "bevakning");
    private static final List<String> ADMINISTRATOR = List.of(
            "administration",
            "administration/anvandare",
            "administration/franvaro",
            "administration/rutin",
            "administration/brev",
            "administration/postlador");

    private final Axe axe = new Axe();

    @Autowired
    Accounts accounts;

    @Autowired
    KeepAccounts keep;

    @Test
    void noViewKeepsAnybodyOut() {
        page.navigate(address("/login"));
        page.locator("input[name=username]").waitFor();
        axe.look(page, "login");
        signIn("karin", "/inkorg");
        lookAtTheInbox();
        lookAtAnArende();
        lookAtAll(REGISTRATOR);
        lookAs("chef", CHEF);
        keep.open(accounts.loadUserByUsername("admin").account(), "controller");
        lookAs("controller", CONTROLLER);
        lookAs("admin", ADMINISTRATOR);

        assertThat(axe.found()).isEmpty();
    }

    private void lookAtTheInbox() {
        Locator message = page.locator(".message-text").first();
        message.click();
        page.keyboard().press("x");
        assertThat(page.locator(".marked-bar")).isVisible();
        axe.look(page, "inkorg");
        lookAtDialog("Control+k", "palette");
        lookAtDialog("?", "keys");
        lookAtDialog("v", "forward");
        message.click();
        page.keyboard().press("x");
        page.keyboard().press("Enter");
        assertThat(page.locator(".undo-bar.shown")).isVisible();
        axe.look(page, "undo");
    }

    private void lookAtAnArende() {
        page.navigate(address("/fordelade"));
        Locator routed = page.locator("vaadin-grid a[href*='arende/']").first();
        routed.waitFor();
        axe.look(page, "fordelade");
        routed.click();
        page.locator(".message-text").first().waitFor();
        axe.look(page, "arende");
        lookAtDialog("n", "answer");
        lookAtDialog("e", "reroute");
        lookAtDialog("a", "note");
        page.navigate(page.url() + "/utskrift");
        page.locator(".print-view h2").waitFor();
        axe.look(page, "utskrift");
    }

    private void lookAtDialog(String key, String name) {
        Locator dialog = page.locator("vaadin-dialog[opened]");
        // The view may be drawn anew while the key goes down; then it says nothing, and is pressed again as a person
        // would.
        await().atMost(Duration.ofMinutes(1))
                .pollInSameThread()
                .pollInterval(Duration.ofSeconds(2))
                .pollDelay(Duration.ZERO)
                .until(() -> {
                    if (dialog.count() == 0) {
                        page.keyboard().press(key);
                        page.waitForTimeout(500);
                    }
                    return dialog.count() > 0;
                });
        axe.look(page, name);
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
    }

    private void lookAs(String username, List<String> paths) {
        page.context().close();
        openPage();
        signIn(username, "/start");
        page.locator("vaadin-side-nav").waitFor();
        lookAtAll(paths);
    }

    private void lookAtAll(List<String> paths) {
        for (String path : paths) {
            page.navigate(address("/" + path));
            page.locator("h2").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
            axe.look(page, path);
        }
    }
}
