package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.config.routine.letter.Brevslag;

class BrevmallarTest {
    private static final Brevmallar RINKEBY = Rutiner.builtIn("rinkeby-kista").letters();

    @Test
    void theNamndsOwnLetterComesBeforeTheBuiltIn() {
        assertThat(RINKEBY.template(Brevslag.BEKRAFTELSE, "sv").subject()).startsWith("Vi arbetar med ditt meddelande");
        assertThat(RINKEBY.template(Brevslag.BEKRAFTELSE, "en").subject()).startsWith("We are working on your message");
    }

    @Test
    void whatTheNamndDoesNotSayItselfIsBuiltIn() {
        assertThat(RINKEBY.template(Brevslag.DROJSMAL, "fi").subject()).startsWith("Vastauksemme viipyy");
    }

    @Test
    void aLanguageThatNobodyWritesBecomesSwedish() {
        assertThat(RINKEBY.template(Brevslag.BEKRAFTELSE, "tlh"))
                .isEqualTo(RINKEBY.template(Brevslag.BEKRAFTELSE, "sv"));
        assertThat(RINKEBY.languageOf(Brevslag.BEKRAFTELSE, "tlh")).isEqualTo("sv");
        assertThat(RINKEBY.regret("tlh")).isEqualTo("Vi beklagar det du har varit med om.");
    }

    @Test
    void aLetterToAColleagueIsSwedishInEveryLanguage() {
        assertThat(RINKEBY.template(Brevslag.LARM, "ar")).isEqualTo(RINKEBY.template(Brevslag.LARM, "sv"));
        assertThat(RINKEBY.languageOf(Brevslag.LARM, "ar")).isEqualTo("sv");
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.WrittenLetter#toCitizens")
    void everyLetterToACitizenIsWrittenInItsOwnLanguage(WrittenLetter letter) {
        Brevmallar letters = Rutiner.builtIn(letter.routine()).letters();

        assertThat(letters.languageOf(letter.slag(), letter.language())).isEqualTo(letter.language());
    }

    @Test
    void anArendetypMayHaveALetterOfItsOwn() {
        assertThat(RINKEBY.template(Brevslag.SVAR, "sv", "berom").subject()).startsWith("Tack för dina fina ord");
        assertThat(RINKEBY.template(Brevslag.SVAR, "sv", "klagomal").subject()).startsWith("Svar från oss");
    }

    @ParameterizedTest
    @CsvSource({
        "spanga-tensta, BEKRAFTELSE, Vi har tagit emot ditt meddelande",
        "landskrona, BEKRAFTELSE, {handlaggare} handlägger ärendet",
        "rinkeby-kista, BEKRAFTELSE, Nu har vi börjat utreda",
        "hasselby-vallingby, BEKRAFTELSE, Väntar du på ett svar?",
        "botkyrka, BEKRAFTELSE, Så här går det till",
        "spanga-tensta, VIDAREBEFORDRAN, {myndighet} som du ska vända dig till",
        "hasselby-vallingby, VIDAREBEFORDRAN, Utföraren är {utforare}",
        "landskrona, HANVISNING, tar närmaste chef över",
        "rinkeby-kista, HANVISNING, Här kan du vända dig",
        "botkyrka, HANVISNING, lämnat frågan vidare till närmaste chef"
    })
    void eachNamndSaysWhatItsRoutineAsksFor(String routine, Brevslag slag, String expected) {
        assertThat(Rutiner.builtIn(routine).letters().template(slag, "sv").body())
                .contains(expected);
    }
}
