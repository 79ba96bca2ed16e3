package se.lyhord.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;

/** The demo without its sample mail: what citizens come with, and what becomes of their words. */
@TestPropertySource(properties = "lyhord.demo.every=0")
@Import({Books.class, Officers.class})
abstract class FromCitizenToAnswer extends InBrowser {
    @Autowired
    Books books;

    @Autowired
    Officers officers;

    /** The row and the ärende that a citizen's words have become, and that it says what was told. */
    final long arendeOf(Slip slip, Citizen citizen) {
        Books.Row row = books.row(slip.reference());
        assertThat(row.channel()).isEqualTo("CHAT");
        assertThat(row.outcome()).isEqualTo("REGISTERED");
        assertThat(books.sent(row).path("text").asString()).isEqualTo(citizen.text());
        assertThat(books.sent(row).path("language").asString()).isEqualTo(citizen.language());
        assertThat(row.text()).startsWith(citizen.text());
        Arende arende = books.arende(row.arende());
        assertThat(arende.reference()).isEqualTo(slip.reference());
        assertThat(arende.status()).isEqualTo(ArendeStatus.INKOMMET);
        assertThat(arende.handling().channel()).isEqualTo(Kanal.CHAT);
        assertThat(arende.handling().language()).isEqualTo(citizen.language());
        assertThat(arende.sender()).isEqualTo(citizen.sender());
        return arende.id();
    }

    final Page citizensPage() {
        return citizensPage(new Browser.NewPageOptions());
    }

    final Page citizensPage(Browser.NewPageOptions device) {
        Page theirs = browser.newPage(device.setLocale("sv-SE"));
        theirs.setDefaultTimeout(30_000);
        theirs.navigate(address("/"));
        return theirs;
    }

    final ComingBack comingBack(Page theirs, Hand hand) {
        theirs.navigate(address("/svar"));
        return new ComingBack(theirs, hand);
    }

    static boolean isWiderThanTheWindow(Page theirs) {
        return (boolean) theirs.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    static byte[] picture(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
