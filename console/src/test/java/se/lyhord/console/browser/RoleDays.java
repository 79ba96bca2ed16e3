package se.lyhord.console.browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The demo with no more mail than these days need, and somebody who comes in with the keyboard. */
@TestPropertySource(properties = "lyhord.demo.every=0")
@Import({Books.class, Officers.class})
abstract class RoleDays extends InBrowser {
    @Autowired
    Books books;

    @Autowired
    Officers officers;

    /** An ärende of this citizen that the enhet has got. */
    final long routed(String citizen, String unit) throws Exception {
        long arende = reported(citizen);
        officers.route(arende, unit);
        return arende;
    }

    /** An ärende of this citizen that nobody has confirmed. */
    final long reported(String citizen) throws Exception {
        new Mails(SMTP_PORT)
                .send(citizen, "Sandlådan i Vinsta", "Hej! Sandlådan på lekplatsen i Vinsta är full av glas.");
        String receipt = books.mail(citizen, "Din referens är").text();
        return books.row(Slip.referenceIn(receipt)).arende();
    }

    final void enter(String username) {
        enter(username, "demo");
    }

    final void enter(String username, String password) {
        page.navigate(address("/start"));
        Keyboard keys = new Keyboard(page);
        keys.write(page.locator("input[name=username]"), username);
        keys.write(page.locator("input[name=password]"), password);
        page.keyboard().press("Enter");
        page.locator("vaadin-side-nav, .own-account").first().waitFor();
    }
}
