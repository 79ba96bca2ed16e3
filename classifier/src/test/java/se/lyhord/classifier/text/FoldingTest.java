package se.lyhord.classifier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void takesMarksOffEveryLetterAsUnicodeDecomposesIt() {
        for (char letter = 0; letter < 0x600; letter++) {
            var word = "a" + letter + "b";

            assertThat(Folding.fold(word))
                    .isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
        }
    }

    @Test
    void lowersAndComposesEveryLetterAsUnicodeDoes() {
        for (char letter = 0; letter < 0x600; letter++) {
            var word = "a" + letter + "b";

            assertThat(Folding.lower(word))
                    .isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void readsALetterAndItsMarkAsOneLetter() {
        assertThat(Folding.fold(Folding.lower("BADHUSA\u030AN"))).isEqualTo("badhusan");
    }
}
