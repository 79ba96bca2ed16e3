package se.lyhord.classifier.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    private static final LanguageGuess GUESS = new LanguageGuess();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    sv;Jag har väntat i sju veckor på besked om min ansökan och ingen svarar i telefon
                    sv;jag har vantat lange pa svar och ingen ringer tillbaka till mig
                    sv;Hej
                    sv;ok
                    sv;12345 !!! 😀
                    en;I have been waiting for weeks and nobody answers the telephone at your office
                    fi;Olen odottanut päätöstä jo monta viikkoa eikä kukaan vastaa puhelimeen
                    so;Waxaan sugayay jawaab muddo dheer, qofna iima soo jawaabin telefoonka
                    ar;شكرا
                    ar;لقد انتظرت عدة أسابيع ولم يرد أحد على الهاتف في مكتبكم
                    ru;Я жду ответа уже несколько недель, и никто не отвечает на телефон
                    ti;ሰላም ከመይ ኣለኹም
                    """)
    void tellsTheLanguage(String language, String text) {
        assertThat(GUESS.of(text)).isEqualTo(language);
    }
}
