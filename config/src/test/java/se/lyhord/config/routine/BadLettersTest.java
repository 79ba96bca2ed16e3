package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadLettersTest {
    private final Path folder;

    BadLettersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acknowledgment: {subject: Tack, body: Hej!}|(letters.acknowledgment): nyckeln ”acknowledgment” är okänd.",
                "delay: {subject: Tack}|(letters.delay.body): nyckeln saknas eller är tom.",
                "delay: {subject: Tack, body: 'Svar {svarsdag}'}|(letters.delay): platshållaren {svarsdag} är okänd; de som finns är ankomstdatum,",
                "acknowledgement: {subject: Tack, body: \"Hej!\\n\\n{enhet} svarar.\"}|(letters): bekräftelsen får inte ha platshållaren {enhet}.",
                "regret: 'Förlåt, {handlaggare}'|(letters): ”regret” ska vara en mening utan platshållare.",
                "ifLate: ' '|(letters): ”ifLate” ska vara en mening utan platshållare.",
                "kinds: {berom: {acknowledgement: {subject: Tack, body: \"Hej!\\n\\n{enhet} svarar.\"}}}|(letters.kinds.berom): bekräftelsen får inte ha",
                "translations: {en: {delay: {subject: Late, body: 'By {date}'}}}|(letters.translations.en.delay): platshållaren {date} är okänd"
            })
    void aFaultInALetterIsToldWithFileLineAndPart(String letter, String expected) {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> read(letter))
                .withMessageMatching("(?s)Rutinen .*hv\\.yaml går inte att använda, vid rad \\d+ .*")
                .withMessageContaining(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delay: {subject: Sent, body: Det beror på oss.}|”delayNotice” kräver att brevet ”delay” i ”letters” har platshållaren {skal} för orsaken",
                "translations: {en: {delay: {subject: Late, body: Sorry.}}}|”delayNotice” kräver att brevet ”delay” i ”letters” har platshållaren {skal}",
                "translations: {de: {answer: {subject: Antwort, body: Danke.}}}|brev finns på språket ”de”, som inte står i ”languages”",
                "translations: {sv: {answer: {subject: Svar, body: Tack.}}}|svenska brev ska stå direkt under ”letters”, inte under ”translations”",
                "kinds: {berm: {answer: {subject: Svar, body: Tack.}}}|brev finns för ärendetypen ”berm”, som inte finns i ”kinds”",
                "kinds: {berom: {translations: {}, kinds: {fraga: {}}}}|breven för en ärendetyp kan inte ha egna ”kinds” eller ”translations”",
                "translations: {en: {translations: {fi: {}}}}|”translations” kan inte stå i en översättning"
            })
    void aLetterThatContradictsTheRoutineIsRefused(String letter, String expected) {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> read(letter))
                .withMessageContaining("hv.yaml går inte att använda: " + expected);
    }

    @Test
    void aLanguageWithoutABekraftelseIsRefused() {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(RoutineText.sound()
                        .with("languages: [sv, en,", "languages: [sv, de, en,")
                        .in(folder)))
                .withMessageContaining("språket ”de” står i ”languages”, men bekräftelsen på det språket saknas");
    }

    private Rutin read(String letter) {
        return Rutiner.read(RoutineText.sound()
                .with("\nletters:\n", "\nletters:\n  " + letter + "\n")
                .in(folder));
    }
}
