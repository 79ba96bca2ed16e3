package se.lyhord.register.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {
    @ParameterizedTest
    @CsvSource({
        "Äldreboendet, aldreboendet",
        "ÅSA, asa",
        "Märta, marta",
        "Søren, soren",
        "ÅÄÖÉåäöé, aaoeaaoe",
        "A\u030Aa\u0308O\u0308E\u0301, aaoe",
        "ﬁlt, filt",
        "gun\u00adgan, gungan",
        "'’gungan’', gungan",
        "Kyrkvägen 5 A, kyrkvagen 5 a",
        "asa@brevlada.example, asa brevlada example"
    })
    void hasOneFormHoweverItIsWritten(String written, String folded) {
        assertThat(Word.folded(written)).isEqualTo(folded);
    }

    @Test
    void knowsWhereItStands() {
        String text = "En gunga – åh, trasig!";

        assertThat(Word.in(text).map(word -> text.substring(word.start(), word.end())))
                .containsExactly("En", "gunga", "åh", "trasig");
    }

    @Test
    void isNothingWithoutEnd() {
        assertThat(Word.in("x".repeat(1_000_000))).isEmpty();
    }
}
