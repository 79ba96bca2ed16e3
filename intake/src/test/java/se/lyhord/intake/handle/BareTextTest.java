package se.lyhord.intake.handle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BareTextTest {
    @Test
    void showsTheBeginningOfALongTextInAnyScript() {
        for (String before : new String[] {"", "a", "aa", "aaa"}) {
            assertThat(shown(before + "ж".repeat(15_000)))
                    .startsWith(before + "жжж")
                    .endsWith("жжж");
            assertThat(shown(before + "漢".repeat(15_000)))
                    .startsWith(before + "漢漢")
                    .endsWith("漢漢");
            assertThat(shown(before + "🙂".repeat(15_000)))
                    .startsWith(before + "🙂🙂")
                    .endsWith("🙂🙂");
        }
    }

    @Test
    void takesWhatIsNotUtf8ForAnOldProgramsSwedish() {
        assertThat(BareText.of("Hör av er på måndag å".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Hör av er på måndag å");
        assertThat(BareText.of("Vi ses, så".concat("å").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Vi ses, såå");
        assertThat(BareText.of("Gå å".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Gå å");
    }

    private static String shown(String text) {
        return BareText.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
