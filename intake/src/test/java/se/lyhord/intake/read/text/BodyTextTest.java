package se.lyhord.intake.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.intake.read.MailReader;
import se.lyhord.intake.read.Mails;
import se.lyhord.intake.read.ReadMessage;

class BodyTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hej! Maten är kall. | <p>Hej! Maten är <b>kall</b>.</p> | Hej! Maten är kall.",
                "'' | <p>Hej! Maten är kall.</p> | Hej! Maten är kall.",
                "This is an HTML message. | <p>Hej! Maten är kall.</p> | Hej! Maten är kall.",
                "Läs mejlet i din webbläsare: https://x.example/1 | <p>Hej! Maten är kall.</p> | Hej! Maten är kall.",
                "https://x.example/visa?id=1 | <p>Hej! Maten är kall.</p> | Hej! Maten är kall.",
                "Hej! Maten ?r k?ll. | <p>Hej! Maten är kåll.</p> | Hej! Maten är kåll.",
                "Hej! Vad är det här? | <p>&nbsp;</p> | Hej! Vad är det här?",
            })
    void plainTextIsReadUnlessTheHtmlSaysMore(String plain, String html, String read) {
        assertThat(alternatives(plain, html).text()).isEqualTo(read);
    }

    @Test
    void textOnBothSidesOfAFileIsRead() {
        ReadMessage message = Mails.citizens("Content-Type: multipart/mixed; boundary=b\n", """
                --b
                Content-Type: text/plain; charset=utf-8

                Före bilden.
                --b
                Content-Type: image/jpeg; name=gunga.jpg

                x
                --b
                Content-Type: text/plain; charset=utf-8

                Efter bilden.
                --b--
                """);

        assertThat(message.text()).isEqualTo("Före bilden.\n\nEfter bilden.");
    }

    @Test
    void theSameLetterSentAsTwoPartsIsReadOnce() {
        ReadMessage message = Mails.citizens("Content-Type: multipart/mixed; boundary=b\n", """
                --b
                Content-Type: text/plain; charset=utf-8

                Hissen står still.
                --b
                Content-Type: text/html; charset=utf-8

                <p>Hissen står <i>still</i>.</p>
                --b--
                """);

        assertThat(message.text()).isEqualTo("Hissen står still.");
    }

    @Test
    void htmlThatCallsItselfPlainIsReadAsHtml() {
        assertThat(Mails.citizens("Content-Type: text/plain\n", "<html><body><p>Hissen står still.</p></body></html>")
                        .text())
                .isEqualTo("Hissen står still.");
    }

    @Test
    void plainTextThatCallsItselfHtmlKeepsItsLines() {
        assertThat(Mails.citizens("Content-Type: text/html\n", "Hej!\n\nHissen st&aring;r still.\n3 < 4")
                        .text())
                .isEqualTo("Hej!\n\nHissen står still.\n3 < 4");
    }

    @Test
    void enrichedTextIsReadWithoutItsCommands() {
        assertThat(Mails.citizens(
                                "Content-Type: text/enriched\n",
                                "<color><param>red</param>Hissen</color> står\n<bold>still</bold>.\n\nIgen! 3 << 4")
                        .text())
                .isEqualTo("Hissen står still.\nIgen! 3 < 4");
    }

    @Test
    void flowedLinesAreJoinedAndQuotesStayQuotes() {
        ReadMessage message = Mails.citizens(
                "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n",
                "Det hä \nr är en  \nrad.\n >ingen pil\n>> citat  \n>> mer\n> svar\n-- \nSaga");

        assertThat(message.text()).isEqualTo("Det här är en rad.\n>ingen pil\n>> citat mer\n> svar\n-- \nSaga");
    }

    @Test
    void marksWithoutWidthAreLeftOut() {
        assertThat(Mails.citizens(
                                "Content-Type: text/plain; charset=utf-8\n",
                                "\ufefftill\u00adsyn\u200b och\u00a0så می\u200cخواهم")
                        .text())
                .isEqualTo("tillsyn och så می\u200cخواهم");
    }

    @Test
    void theCharsetIsTakenFromTheDocumentWhenTheHeaderHasNone() {
        byte[] mail = "Content-Type: text/html\r\n\r\n<meta charset=koi8-r><p>\u00f0\u00d2\u00c9\u00d7\u00c5\u00d4</p>"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(new MailReader().read(mail).text()).isEqualTo("Привет");
    }

    private static ReadMessage alternatives(String plain, String html) {
        return Mails.citizens("Content-Type: multipart/alternative; boundary=b\n", """
                --b
                Content-Type: text/plain; charset=utf-8

                %s
                --b
                Content-Type: text/html; charset=utf-8

                %s
                --b--
                """.formatted(plain, html));
    }
}
