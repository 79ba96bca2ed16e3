package se.lyhord.classifier.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the words of a message are found in a list. */
class GlossaryTest {
    private static final Glossary FEW = Glossary.of(
            List.of(
                    "waiting\tväntar",
                    "list\tlista",
                    "waiting list\tkö",
                    "medic-\tmedicin",
                    "medical\tläkare",
                    "swings\tgungor"),
            Bending.by(ALGORITHM.ENGLISH));

    @Test
    void theLongestExpressionWins() {
        var words = List.of("waiting", "list", "waiting");

        assertThat(FEW.reader().at(words, 0)).contains(new Gloss(2, List.of("kö")));
        assertThat(FEW.reader().at(words, 1)).contains(new Gloss(1, List.of("lista")));
        assertThat(FEW.reader().at(words, 2)).contains(new Gloss(1, List.of("väntar")));
    }

    @Test
    void aWholeWordGoesBeforeABeginningAndABeginningBeforeAStem() {
        assertThat(swedish("medical")).containsExactly("läkare");
        assertThat(swedish("medicines")).containsExactly("medicin");
        assertThat(swedish("swing")).containsExactly("gungor");
    }

    @Test
    void whatIsNotThereIsLeftAsItIs() {
        assertThat(FEW.reader().at(List.of("jacuzzi"), 0)).isEmpty();
        assertThat(Glossary.NONE.reader().at(List.of("list"), 0)).isEmpty();
    }

    @Test
    void arabicIsFoundHoweverItsSignsAreWritten() {
        var arabic = Glossary.of(List.of("أُمّي\tmamma"), Bending.NONE);

        assertThat(arabic.reader().at(List.of("امي"), 0)).contains(new Gloss(1, List.of("mamma")));
        assertThat(arabic.reader().at(List.of("أمى"), 0)).contains(new Gloss(1, List.of("mamma")));
    }

    @ParameterizedTest
    @CsvSource({
        "en, nurses, sjuksköterska",
        "fi, päiväkodissa, förskola",
        "ar, المستشفى, sjukhus",
        "so, isbitaalka, sjukhus"
    })
    void eachLanguageHasItsOwn(String language, String word, String swedish) {
        var gloss = new Glossaries().of(language).reader().at(List.of(word), 0);

        assertThat(gloss.orElseThrow().swedish()).contains(swedish);
    }

    @Test
    void swedishNeedsNone() {
        assertThat(new Glossaries().of("sv").isEmpty()).isTrue();
    }

    private static List<String> swedish(String word) {
        return FEW.reader().at(List.of(word), 0).orElseThrow().swedish();
    }
}
