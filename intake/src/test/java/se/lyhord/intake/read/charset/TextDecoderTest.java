package se.lyhord.intake.read.charset;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecoderTest {
    @ParameterizedTest
    @CsvSource({
        "utf8mb3, utf-8",
        "UTF 8, utf-8",
        "utf-8;, utf-8",
        "'\"utf-8\"', utf-8",
        "cp1252, windows-1252",
        "ISO8859-15, iso-8859-15",
        "iso-8859-1:1987, windows-1252",
        "windows-1252http-equivContent-Type, windows-1252",
        "_iso-8859-1$ESC, windows-1252",
        "_iso-2022-jp$ESC, x-windows-iso2022jp",
        "csISOLatin1, windows-1252",
        "macintosh, x-MacRoman",
        "ks_c_5601-1987, x-windows-949",
        "GB2312, GB18030"
    })
    void aCharsetIsKnownByManyNames(String name, String charset) {
        assertThat(CharsetName.find(name)).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({"x-unknown", "8bit", "''", "binary", "unknown-8bit", "default", "text/plain"})
    void aNameThatMeansNothingIsNoCharset(String name) {
        assertThat(TextDecoder.isCharset(name)).isFalse();
    }

    @Test
    void utf7IsReadWithAndWithoutClosingMark() {
        assertThat(TextDecoder.decode(
                        bytes("2 +- 2, +AMU-sgatan +AOU +AO", "us-ascii", "", "us-ascii"),
                        Optional.of("unicode-1-1-utf-7")))
                .isEqualTo("2 + 2, Åsgatan å ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gongyuan: ~{9+T0~}. Hej!|Gongyuan: 公园. Hej!",
                "~~ och ~ och ~{9+T0|~ och ~ och 公园",
                "~{9+~}|公",
                "Hej|Hej",
            })
    void chineseInAsciiIsReadWhereItIsDeclared(String written, String text) {
        assertThat(TextDecoder.decode(written.getBytes(US_ASCII), Optional.of("HZ-GB-2312")))
                .isEqualTo(text);
    }

    @Test
    void latin1PutIntoUtf8IsReadInBothPlaces() {
        byte[] mixed = bytes("Gräset är för högt. ", "utf-8", "Sänt från min lur på Öland", "iso-8859-1");

        assertThat(TextDecoder.decode(mixed, Optional.of("utf-8")))
                .isEqualTo("Gräset är för högt. Sänt från min lur på Öland");
    }

    @Test
    void aLetterCutInHalfIsTheOnlyOneLost() {
        byte[] whole = "Gräset är för högt på gården där barnen är på".getBytes(Charset.forName("utf-8"));
        byte[] cut = new byte[whole.length - 1];
        System.arraycopy(whole, 0, cut, 0, cut.length);

        String expected = "Gräset är för högt på gården där barnen är p\ufffd";

        assertThat(TextDecoder.decode(cut, Optional.of("utf-8"))).isEqualTo(expected);
        assertThat(TextDecoder.decode(cut, Optional.empty())).isEqualTo(expected);
    }

    @Test
    void onlyLinesThatWereEncodedTwiceAreMended() {
        assertThat(TextDecoder.mended("FÃ¶rra brevet: hjÃ¤lp!\nDet här är rätt, även PÃ\u00a0"))
                .isEqualTo("Förra brevet: hjälp!\nDet här är rätt, även PÃ\u00a0");
        assertThat(TextDecoder.mended("SÃ£o â€“ â€\u009dÃ…sa\u201d")).isEqualTo("SÃ£o â€“ â€\u009dÃ…sa\u201d");
    }

    @ParameterizedTest
    @MethodSource("names")
    void garbageIsAlwaysDecoded(String charset) {
        Random random = new Random(2026);

        for (int i = 0; i < 60; i++) {
            byte[] garbage = new byte[random.nextInt(120)];
            random.nextBytes(garbage);
            assertThatCode(() -> TextDecoder.decode(garbage, Optional.of(charset)))
                    .doesNotThrowAnyException();
        }
    }

    static Iterable<String> names() {
        return Charset.availableCharsets().keySet();
    }

    private static byte[] bytes(String first, String charset, String second, String other) {
        byte[] one = first.getBytes(Charset.forName(charset));
        byte[] two = second.getBytes(Charset.forName(other));
        byte[] both = new byte[one.length + two.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }
}
