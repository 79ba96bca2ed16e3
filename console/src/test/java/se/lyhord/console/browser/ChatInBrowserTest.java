package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Code;
import se.lyhord.register.conversation.FirstMessage;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.SendKey;
import se.lyhord.register.ledger.RawMessage;

/** A citizen calls for a person, and two windows follow the conversation. It opens an ärende, so it comes after those that count. */
@Order(Integer.MAX_VALUE)
class ChatInBrowserTest extends InBrowser {
    private static final String WRITE = "Skriv i samtalet";
    private static final String TEXT = "Rutschkanan i Grimsta har vassa kanter";
    private static final String ANSWER = "Vi spärrar av den i dag.";

    @Autowired
    CitizensDoor door;

    @Test
    void aCallForAPersonIsSeenAtOnceAndTwoWindowsFollowTheConversation() {
        signIn("karin", "/chatt");
        assertThat(heading("Ingen väntar i chatten")).isVisible();
        Page other = page;
        openPage();
        signIn("karin", "/inkorg");
        assertThat(page.locator("vaadin-grid")).isVisible();

        Code code = call();

        page.getByText("Öppna Chatt").click();
        page.getByText("Ta över samtalet").click();
        assertThat(other.getByText("Du har samtalet.")).isVisible();
        other.getByLabel(WRITE).fill("Jag tittar");
        page.getByLabel(WRITE).fill(ANSWER);
        page.keyboard().press("Control+Enter");
        assertThat(other.getByRole(AriaRole.LOG)).containsText(ANSWER);
        assertThat(other.getByLabel(WRITE)).hasValue("Jag tittar");
        assertThat(page.getByLabel(WRITE)).hasValue("");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "chat.png")));
        Assertions.assertThat(door.read(code).orElseThrow().lines())
                .extracting(Line::text)
                .contains(ANSWER);
    }

    private Code call() {
        RawMessage raw = new RawMessage("{\"text\": \"%s\"}".formatted(TEXT).getBytes(StandardCharsets.UTF_8));
        return door.send(new FirstMessage("hasselby-vallingby", Instant.now(), raw, SendKey.random(), "sv", true, TEXT))
                .code();
    }
}
