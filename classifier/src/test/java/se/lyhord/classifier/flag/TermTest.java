package se.lyhord.classifier.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    kniv;           en kniv.;             kniv
                    knivhot*;       knivhotade de;        knivhotade
                    i natt;         han kom i  natt sent; 'i  natt'
                    privat* boende; på privatägt boende;  privatägt boende
                    under*are;      undersökare och;      undersökare
                    112 är;         ring 112 är du snäll; 112 är
                    ö;              på en ö.;             ö
                    """)
    void isFoundAsTheCitizenWroteIt(String term, String text, String quoted) {
        assertThat(quotes(term, text)).containsExactly(quoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    kniv;           knivar
                    kniv;           pennkniv
                    i natt;         i nattlinne
                    i natt;         inatt
                    privat* boende; privat och boende
                    ö;              önska
                    """)
    void isNotFoundWithinAnotherWord(String term, String text) {
        assertThat(quotes(term, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*del", "a*"})
    void isRefusedWhenItSaysTooLittle(String term) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Term(term));
    }

    private static List<String> quotes(String term, String text) {
        var index = new TermIndex();
        int group = index.add(List.of(new Term(FoldedText.fold(term))));
        var sightings = index.in(FoldedText.of(text));
        return sightings.has(group) ? List.of(sightings.quote(group)) : List.of();
    }
}
