package se.lyhord.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.intake.read.header.Address;

/** Headers whose bytes say nothing of their charset. */
class RawHeaderTest {
    @ParameterizedTest
    @CsvSource({
        "KOI8-R, koi8-r, Сломан лифт",
        "windows-1251, windows-1251, Лифт",
        "windows-1250, windows-1250, Zepsuta huśtawka",
        "ISO-8859-2, iso-8859-2, Žádost",
        "GBK, gb2312, 电梯坏了",
        "Big5, big5, 電梯",
        "Shift_JIS, shift_jis, エレベーター",
        "IBM850, cp850, Hål i vägen",
        "x-MacRoman, macintosh, Hål i vägen",
        "ISO-8859-1, utf-8, Hål i vägen",
        "ISO-8859-1, us-ascii, Hål i vägen",
        "UTF-8, iso-8859-1, Hål i vägen",
    })
    void areReadInTheBodysCharsetIfThatCanBe(String written, String declared, String subject) {
        byte[] mail = ("From: " + subject + " <nagon@brevlada.example>\r\nSubject: " + subject
                        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=" + declared + "\r\n\r\nHej\r\n")
                .getBytes(Charset.forName(written));

        ReadMessage read = new MailReader().read(mail);

        assertThat(read.subject()).isEqualTo(subject);
        assertThat(read.from()).map(Address::name).hasValue(subject);
    }
}
