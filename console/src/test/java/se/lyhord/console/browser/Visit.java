package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A visit to the citizens' page, by somebody who says what there is to say and answers what is asked. */
record Visit(Page page, Citizen citizen, Hand hand) {
    /** From the first word to the receipt. */
    Slip tellAndSend() {
        tell();
        answer();
        return send();
    }

    /** Says what it is about. */
    void tell() {
        hand.write(page.locator("textarea[name=text]"), citizen.text());
        goOn(step("fortsatt"));
    }

    /** Answers until nothing more is asked. */
    void answer() {
        Set<String> asked = new HashSet<>();
        Locator question = page.locator("#main input[name=asked]");
        while (question.count() > 0) {
            String field = question.inputValue();
            assertThat(asked.add(field)).as("%s is asked once", field).isTrue();
            if (field.equals("reply")) {
                chooseTheWay();
                goOn(step("fortsatt"));
            } else if (citizen.knows().containsKey(field)) {
                hand.write(named(field), String.valueOf(citizen.knows().get(field)));
                goOn(step("fortsatt"));
            } else {
                goOn(step("hoppa"));
            }
        }
        assertThat(page.locator("#main .said").first()).hasText(citizen.text());
    }

    private void chooseTheWay() {
        hand.choose(page.locator("[name=reply][value=" + citizen.way().value() + "]"));
        citizen.way().needs().ifPresent(field -> hand.write(named(field.param()), citizen.contact()));
    }

    /** Presses Skicka and reads the receipt. */
    Slip send() {
        goOn(step("skicka"));
        return receipt();
    }

    Slip receipt() {
        Locator code = page.locator("#kod");
        assertThat(code).hasText(Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"));
        return new Slip(
                code.innerText().strip(), Slip.referenceIn(page.locator("#main").innerText()));
    }

    Locator step(String value) {
        return page.locator("#main button[name=steg][value=" + value + "]");
    }

    private Locator named(String field) {
        return page.locator("#main [name=" + field + "]:not([type=hidden])");
    }

    /** Until what the press leads to stands there. */
    void goOn(Locator button) {
        Locator here = page.locator("#main");
        here.evaluate("main => { main.dataset.left = 'yes'; }");
        hand.press(button);
        page.locator("#main:not([data-left])").waitFor();
    }
}
