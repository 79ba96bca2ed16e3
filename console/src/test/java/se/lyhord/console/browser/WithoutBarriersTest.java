package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.administration.KeepAccounts;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.inbox.FilteredInbox;
import se.lyhord.register.inbox.InboxFilter;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.MailboxPosition;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.verb.ConfirmArende;

/** Every view of every role against WCAG 2.1 A and AA, and what axe-core advises beside it. */
class WithoutBarriersTest extends InBrowser {
    private static final List<String> REGISTRATOR = List.of(
            "chatt",
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
    private static final List<String> HANDLAGGARE = List.of("att-gora", "larm", "fordelade");
    private static final List<String> CONTROLLER = List.of("rapporter", "bevakning");
    private static final List<String> ADMINISTRATOR = List.of(
            "administration",
            "administration/anvandare",
            "administration/franvaro",
            "administration/rutin",
            "administration/brev",
            "administration/postlador");

    private final Axe axe = Axe.withAdvice();

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Accounts accounts;

    @Autowired
    KeepAccounts keep;

    @Autowired
    Ledger ledger;

    @Autowired
    FilteredInbox inbox;

    @Autowired
    ConfirmArende confirmArende;

    @Test
    void noViewKeepsAnybodyOut() {
        page.navigate(address("/login"));
        page.locator("input[name=username]").waitFor();
        axe.look(page, "login");
        signIn("karin", "/inkorg");
        lookAtTheInbox();
        lookAtAnArende();
        lookAtAll(REGISTRATOR);
        long quarantined = quarantined();
        lookAtAll(List.of("inkorg/" + firstInInbox(), "karantan/" + quarantined, "liggare/" + quarantined));
        lookAs("chef", CHEF);
        long atWork = routedToAnEnhet();
        lookAtTheWork(atWork, "arende, chef");
        lookAs("handlaggare", HANDLAGGARE);
        lookAtTheWork(atWork, "arende, handläggare");
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

    private long firstInInbox() {
        return inbox.page(account("karin").namnd(), InboxFilter.ALL, 0, 1)
                .getFirst()
                .id();
    }

    /** A message of which the bot could make nothing; both at once, or it would take the message up meanwhile. */
    private long quarantined() {
        return transaction.execute(status -> {
            long message = ledger.record(new Arrival(
                            account("karin").namnd(),
                            Channel.MAIL,
                            new MailboxPosition("synpunkter@hv.example/INBOX", 999, 1),
                            Instant.parse("2026-11-20T08:00:00Z"),
                            new RawMessage("Subject: Grinden\r\n\r\nHej\r\n".getBytes(StandardCharsets.UTF_8))))
                    .id();
            ledger.conclude(message, Conclusion.quarantined("Det gick inte att läsa."));
            return message;
        });
    }

    /** To that of the handläggare; the chef leads them all. */
    private long routedToAnEnhet() {
        String unit = account("handlaggare").units().iterator().next();
        long id = firstInInbox();
        confirmArende.confirmAndRoute(
                account("karin"), id, new Confirmation("felanmalan", "boendemiljo", unit, List.of()));
        return id;
    }

    private void lookAtTheWork(long arende, String where) {
        page.navigate(address("/arende/" + arende));
        page.locator(".enhet-pane").waitFor();
        axe.look(page, where);
    }

    private Account account(String username) {
        return accounts.loadUserByUsername(username).account();
    }

    private void lookAtDialog(String key, String name) {
        Locator dialog = page.locator("vaadin-dialog[opened]");
        // The view may be drawn anew while the key goes down; then it says nothing, and is pressed again as a person
        // would.
        await().atMost(Duration.ofMinutes(1))
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .ignoreExceptionsInstanceOf(TimeoutError.class)
                .until(() -> {
                    if (dialog.count() == 0) {
                        page.keyboard().press(key);
                    }
                    dialog.waitFor(new Locator.WaitForOptions()
                            .setState(WaitForSelectorState.ATTACHED)
                            .setTimeout(2000));
                    return true;
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
