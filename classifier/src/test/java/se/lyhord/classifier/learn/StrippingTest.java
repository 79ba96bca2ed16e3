package se.lyhord.classifier.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;

class StrippingTest {
    private static final Stripping STRIPPING = new Stripping(new KnownWords(Corpus.training()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ring mig på 070-123 45 67 om gungan|Ring mig på - om gungan",
                "Mitt nummer är 19121212-1212, tack|Mitt nummer är - , tack",
                "Skriv till zorba.quist@brevlada.example om gungan|Skriv till om gungan",
                "Se www.bilder.example/gunga?id=4 på gungan|Se på gungan",
                "Vi bor på Stora Nygatan 14 B och gungan är trasig|Vi bor på och gungan är trasig",
                "Vi bor på Xylofonvägen och gungan är trasig|Vi bor på och gungan är trasig",
                "Lägenheten i 163 71 Spånga är kall|Lägenheten i är kall",
                "Min mamma Zorbine fick ingen mat. Zorbine grät och zorbines syster ringde|Min mamma fick ingen mat. grät och syster ringde",
                "Chefen Sten Zorbqvist svarar inte|Chefen svarar inte",
                "hej jag heter zorba quistmo och gungan är trasig|hej jag heter och gungan är trasig",
                "Bilen ABC 12D står på gräset|Bilen står på gräset",
                "LSS har inte svarat|LSS har inte svarat"
            })
    void leavesWhatItIsAboutWithoutWhoItIsAbout(String written, String left) {
        assertThat(strip(written)).isEqualTo(left);
    }

    @Test
    void leavesOutTheSignature() {
        assertThat(strip("Gungan är trasig.\n\nMed vänliga hälsningar\nzorba quist\nundersköterska\n070-1234567"))
                .isEqualTo("Gungan är trasig.");
    }

    @Test
    void keepsALongTextThatBeginsWithAGreeting() {
        String rest = "Gungan är trasig. ".repeat(30);

        assertThat(strip("Hälsningar från parken!\n" + rest)).endsWith("Gungan är trasig.");
    }

    @Test
    void leavesOutTheWritersName() {
        assertThat(strip("gungan är trasig säger björk och zorba", "Zorba Björk", "z.quist@brevlada.example"))
                .isEqualTo("gungan är trasig säger och");
    }

    private static String strip(String text) {
        return strip(text, null, null);
    }

    private static String strip(String text, @Nullable String name, @Nullable String address) {
        return STRIPPING
                .strip(new OwnExample(new Example("1", "", text, "", "", "", List.of(), "sv"), name, address))
                .text()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
