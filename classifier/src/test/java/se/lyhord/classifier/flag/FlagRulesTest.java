package se.lyhord.classifier.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagRulesTest {
    private final FlagRules rules = FlagRules.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    akut;            Han hotar att ta livet av sig i kväll
                    akut;            Han star utanfor porten, jag vagar inte ga ut
                    akut;            en kille visade kniv för personalen
                    akut;            Min pappa andas knappt och är grå i ansiktet
                    akut;            she is barely breathing
                    akut;            Jag har inget att leva för
                    akut;            هددني بالسكين
                    lex-sarah;       Hon tryckte på larmknappen på larmet men ingen kom på hela natten
                    lex-sarah;       mamma lag kvar i sangen i en blot bloja till kvallen, personal fanns inte
                    lex-maria;       Sjuksköterskan gav henne fel medicin
                    lex-maria;       vikarien utan delegering gav dubbel dos insulin
                    valfardsbrott;   På fakturan står 62 besök men de har bara varit här 41 gånger
                    enskild-utforare;Det privata bolaget som ni anlitar sköter hemtjänsten
                    sekretess;       Jag har skyddade personuppgifter sedan i mars
                    sekretess;       Min son Anders Blomkvist har schizofreni
                    """)
    void overlooksNoneOfThese(String flag, String text) {
        assertThat(seen(text)).containsKey(flag);
    }

    @Test
    void raisesNothingForAnEverydayMessage() {
        assertThat(seen("Hej! När öppnar parkleken på sportlovet? Mvh Lisa")).isEmpty();
    }

    @Test
    void takesNobodysNameForAWeaponInAnotherLanguage() {
        assertThat(seen("Gun och Håkan undrar när badet öppnar.")).isEmpty();
    }

    @Test
    void neverShowsThePersonnummerItself() {
        var signs = seen("Hennes nummer är 640823-3234.");

        assertThat(signs).containsExactly(entry("sekretess", new Sign("personnummer", true)));
    }

    @Test
    void findsAPersonnummerAtTheEndOfALongLetter() {
        assertThat(seen("bla ".repeat(100_000) + "640823-3234")).containsKey("sekretess");
    }

    @Test
    void quotesTheCitizensOwnSpelling() {
        assertThat(seen("Han visade KNIVEN. En Kniv!").values())
                .extracting(Sign::evidence)
                .containsExactly("Kniv");
    }

    @Test
    void putsTheMostUrgentFirst() {
        var signs = seen("Min son Per Ek, 640823-3234, hotar att ta livet av sig, delegering saknas");

        assertThat(signs.keySet()).startsWith("akut", "sekretess");
    }

    private Map<String, Sign> seen(String text) {
        return rules.seen("", text);
    }
}
