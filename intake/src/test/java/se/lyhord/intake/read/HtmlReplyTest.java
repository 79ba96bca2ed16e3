package se.lyhord.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.read.thread.MailCase;
import se.lyhord.intake.read.thread.QuoteMark;

class HtmlReplyTest {
    @ParameterizedTest
    @MethodSource("replies")
    void newTextEndsWhereTheHtmlSaysThatAnOlderMailBegins(MailCase mail) {
        ReadMessage message = Mails.citizens(
                "Subject: Sv: Lampan\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n", mail.get("text"));

        assertThat(message.newText()).isEqualTo(mail.get("new"));
        assertThat(message.text()).doesNotContain(QuoteMark.LINE);
    }

    @Test
    void aMailPassedOnInHtmlHasItsWriter() {
        ReadMessage message = Mails.citizens(
                "Subject: VB: Lampan\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n",
                "<div>Registrera.</div><div id=divRplyFwdMsg><b>Från:</b> Olle Berg &lt;olle@post.example&gt;<br>"
                        + "<b>Skickat:</b> den 2 november 2026 18:30<br><b>Till:</b> Anna Ek<br><b>Ämne:</b> Lampan<br></div>"
                        + "<div>Lampan är trasig.</div>");

        Forwarded forwarded = message.forwarded().orElseThrow();
        assertThat(forwarded.from()).hasValue(new Address("Olle Berg", "olle@post.example"));
        assertThat(forwarded.text()).isEqualTo("Lampan är trasig.");
        assertThat(forwarded.comment()).isEqualTo("Registrera.");
    }

    static Stream<MailCase> replies() throws IOException {
        return MailCase.in("html-replies.txt");
    }
}
