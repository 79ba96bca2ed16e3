package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.intake.converse.text.CitizenTexts;

/** Every state of the citizens' pages against WCAG 2.1 A and AA: in Swedish and Arabic, in the long run in every language. */
@Order(Integer.MAX_VALUE)
class CitizenWithoutBarriersTest extends InBrowser {
    private final Axe axe = Axe.wcag();

    static List<String> languages() {
        return Boolean.getBoolean("lyhord.axe") ? CitizenTexts.tags() : List.of("sv", "ar");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noStateKeepsAnybodyOut(String tag) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        open("/", tag);
        look(tag, "first");
        page.locator("#text").fill("Min granne ligger på golvet och andas inte. Jag vill överklaga beslutet.");
        press("fortsatt");
        page.locator(".danger").waitFor();
        look(tag, "danger");
        page.locator("button[name=change][value=text]").click();
        page.locator("#text").fill("Gungan på lekplatsen är trasig.");
        press("fortsatt");
        page.locator("#where").waitFor();
        look(tag, "question");
        page.locator(".human summary").click();
        press("hoppa");
        page.locator("[name=reply]").first().waitFor();
        page.locator("[name=reply][value=email]").check();
        page.locator("#email").fill("ingen adress");
        press("fortsatt");
        page.locator(".faults").waitFor();
        look(tag, "fault");
        page.locator("[name=reply][value=code]").check();
        page.locator("#email").evaluate("field => { field.value = ''; }");
        press("fortsatt");
        page.locator("button[value=skicka]").waitFor();
        look(tag, "summary");
        press("skicka");
        page.locator(".receipt").waitFor();
        look(tag, "receipt");
        page.locator(".receipt form button").click();
        page.locator("#rader").waitFor();
        press("manniska");
        page.locator("#rader .notice").waitFor();
        look(tag, "conversation");
        press("skriv");
        page.locator(".faults").waitFor();
        look(tag, "conversation with a fault");
        lookAtWhatIsOnlyRead(tag);

        assertThat(axe.found()).isEmpty();
    }

    private void lookAtWhatIsOnlyRead(String tag) {
        open("/svar", tag);
        look(tag, "code");
        page.locator("#kod").fill("0000-0000-0000-0000");
        page.keyboard().press("Enter");
        assertThat(page.locator("#kod-fault")).not().isEmpty();
        look(tag, "wrong code");
        open("/sa-hanterar-vi-dina-synpunkter", tag);
        look(tag, "routine");
        open("/tillganglighet", tag);
        look(tag, "accessibility");
    }

    private void open(String path, String tag) {
        page.navigate(address(path + "?lang=" + tag));
        page.locator("html.js").waitFor();
    }

    private void press(String step) {
        page.locator("button[name=steg][value=" + step + "]").first().click();
    }

    private void look(String tag, String state) {
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        axe.look(page, tag + ", " + state);
    }
}
