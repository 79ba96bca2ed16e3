package se.lyhord.register.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.config.routine.Brevuppgifter;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.secrecy.SecrecyFinding.CitizensWords;
import se.lyhord.register.secrecy.SecrecyFinding.IdentityNumber;
import se.lyhord.register.secrecy.SecrecyFinding.MarkedSecret;
import se.lyhord.register.secrecy.SecrecyFinding.RevealingName;
import se.lyhord.register.secrecy.SecrecyFinding.SensitiveWord;

/** Must-have rule 2: what is secret is never answered by open mail. Must-have rule 3: a letter does not repeat the matter. */
class SecrecyGuardTest {
    private static final Rutin RUTIN = Rutiner.builtIn("hasselby-vallingby");
    private static final SecrecyGuard GUARD = new SecrecyGuard(RUTIN);
    private static final String NEUTRAL = "Hej! Lampan vid lekplatsen är lagad nu. Tack för att du hörde av dig.";

    @Test
    void anAnswerAboutALampMayGoByOpenMail() {
        SecrecyVerdict verdict = GUARD.check(NEUTRAL, "Lampan är trasig vid lekplatsen", false);

        assertThat(verdict.mayGoByOpenMail()).isTrue();
        assertThat(verdict.reason()).isEmpty();
    }

    @Test
    void anArendeMarkedSecretIsNeverAnsweredByOpenMailHoweverNeutralTheWords() {
        SecrecyVerdict verdict = GUARD.check(NEUTRAL, "", true);

        assertThat(verdict.findings()).containsExactly(new MarkedSecret());
        assertThat(verdict.mayGoByOpenMail()).isFalse();
        assertThat(verdict.reason()).isEqualTo("Ärendet är sekretessmarkerat.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "640823-3234",
                "6408233234",
                "19640823-3234",
                "196408233234",
                "640823+3234",
                "640823 3234",
                "701063-2391"
            })
    void aPersonnummerIsFoundWhereItStands(String number) {
        String text = "Du skrev om " + number + " i går.";

        assertThat(GUARD.check(text, "", false).findings()).singleElement().satisfies(found -> {
            assertThat(found).isInstanceOf(IdentityNumber.class);
            assertThat(((IdentityNumber) found).place().in(text)).isEqualTo(number);
            assertThat(found.sentence()).doesNotContain(number);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"640823\u20113234", "640823\u2212\u00A03234", "64\u00AD0823-3234", "6408\u200B233234"})
    void aNumberIsNotHiddenByWhatNobodySees(String number) {
        SecrecyVerdict verdict = GUARD.check("Du skrev om " + number + " i går.", "", false);

        assertThat(verdict.findings()).singleElement().isInstanceOfSatisfying(IdentityNumber.class, found -> assertThat(
                        found.place().in(verdict.text()))
                .containsPattern("^6408233234$|^640823 ?- ?3234$"));
    }

    @Test
    void aWordIsNotHiddenByTheWayItsLettersAreStored() {
        String decomposed = Normalizer.normalize("utsatt för våld", Normalizer.Form.NFD);

        assertThat(GUARD.check(decomposed, "", false).reason()).isEqualTo("Ordet ”våld” kan avslöja något om våld.");
    }

    @Test
    void everyNumberIsFoundAndToldOnce() {
        SecrecyVerdict verdict = GUARD.check("640823-3234, 701063-2391 och 196408233234", "", false);

        assertThat(verdict.findings()).hasSize(3);
        assertThat(verdict.reason()).isEqualTo("I brevet står ett personnummer. I brevet står ett samordningsnummer.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"640823-3235", "212000-0142", "556036-0793", "HV 2026/0042", "08-465 004 00", "070-174 06 05"})
    void whatOnlyLooksLikeOneIsLeftAlone(String number) {
        assertThat(GUARD.check("Numret är " + number + ".", "", false).mayGoByOpenMail())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Din diagnos är känd, diagnos, hälsa",
        "Vi har ändrat din Medicinering, Medicinering, hälsa",
        "beslutet enligt LSS gäller, LSS, funktionsnedsättning",
        "du har sökt försörjningsstöd, försörjningsstöd, ekonomi",
        "det ekonomiska biståndet dröjer, ekonomiska biståndet, ekonomi",
        "han har utsatts för våld, våld, våld",
        "efter din orosanmälan, orosanmälan, socialtjänst",
        "we have read about your dementia, dementia, hälsa",
        "olet ollut sairaalassa, sairaalassa, hälsa",
        "نعرف عن المرض, المرض, hälsa"
    })
    void aSensitiveWordIsFoundWithWhatItIsAbout(String text, String word, String about) {
        SecrecyVerdict verdict = GUARD.check(text, "", false);

        assertThat(verdict.findings()).singleElement().satisfies(found -> {
            assertThat(found).isInstanceOf(SensitiveWord.class);
            assertThat(((SensitiveWord) found).place().in(text)).isEqualTo(word);
        });
        assertThat(verdict.reason()).isEqualTo("Ordet ”%s” kan avslöja något om %s.".formatted(word, about));
    }

    @ParameterizedTest
    @ValueSource(strings = {"skuldfråga", "välskött", "hivade", "omvåld"})
    void aWordThatOnlyHoldsOneIsLeftAlone(String word) {
        assertThat(GUARD.check("Så är det med " + word, "", false).mayGoByOpenMail())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Barn och familj", "barn  och\nfamilj", "Vuxenenhetens", "Omsorgsbolaget"})
    void aNameThatRevealsSocialCareIsFound(String name) {
        assertThat(GUARD.check("Ärendet finns hos " + name + " nu.", "", false).findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        RevealingName.class, found -> assertThat(found.name()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stadsmiljö", "Parkskötarna", "Förskola"})
    void anyOtherNameMayBeTold(String name) {
        assertThat(GUARD.check("Ärendet finns hos " + name + ".", "", false).mayGoByOpenMail())
                .isTrue();
    }

    @Test
    void theCitizensOwnWordsAreFoundHoweverBrokenAndCapitalised() {
        String citizen = "Min granne spelar hög musik varje natt och ingen på kontoret gör något åt det.";
        String letter =
                "Du skriver: ”Granne spelar hög\n> musik varje natt, och INGEN på kontoret gör något”. Det tar vi upp.";

        assertThat(GUARD.check(letter, citizen, false).findings())
                .singleElement()
                .isInstanceOfSatisfying(CitizensWords.class, found -> {
                    assertThat(found.words()).isEqualTo(12);
                    assertThat(found.place().in(letter))
                            .startsWith("Granne spelar")
                            .endsWith("gör något");
                });
    }

    @Test
    void sevenWordsInARowAreNoQuotation() {
        String citizen = "ett två tre fyra fem sex sju";

        assertThat(GUARD.check("noll " + citizen + " åtta", citizen, false).mayGoByOpenMail())
                .isTrue();
        assertThat(GUARD.check(citizen + " åtta", citizen + " åtta", false).mayGoByOpenMail())
                .isFalse();
    }

    @Test
    void findingsComeInTheOrderOfTheText() {
        Brev letter = new Brev("Om 640823-3234", "Din diagnos finns hos Vuxenenheten.");

        assertThat(GUARD.check(letter, "", true).findings())
                .extracting(finding -> (Object) finding.getClass())
                .isEqualTo(List.of(MarkedSecret.class, IdentityNumber.class, SensitiveWord.class, RevealingName.class));
    }

    static Stream<Brev> whatWeWriteOurselves() {
        return Rutiner.builtInNames().stream()
                .map(Rutiner::builtIn)
                .flatMap(rutin -> rutin.receiving().languages().stream()
                        .flatMap(language -> Stream.of(Brevslag.values()).map(slag -> rutin.letters()
                                .template(slag, language)
                                .render(new Brevuppgifter(rutin, language)
                                        .withRegret()
                                        .withAutomatic()
                                        .known()))));
    }

    @ParameterizedTest
    @MethodSource("whatWeWriteOurselves")
    void noLetterOfOursIsStoppedForItsOwnWords(Brev letter) {
        assertThat(GUARD.check(letter, "Jag är inte nöjd med hur ni har svarat mig den här gången.", false)
                        .reason())
                .isEmpty();
    }
}
