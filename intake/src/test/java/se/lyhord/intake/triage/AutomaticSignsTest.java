package se.lyhord.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.intake.read.Mails;
import se.lyhord.intake.read.ReadMessage;

class AutomaticSignsTest {
    private final AutomaticSigns signs =
            new AutomaticSigns(new OwnMail(Set.of("synpunkter@namnd.example"), Set.of(), OwnMail.COMMON_DIARIENUMMER));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted: auto-replied | AUTO_REPLY",
                "Auto-Submitted: auto-generated; owner-email=\"x\" | AUTO_REPLY",
                "X-Autoreply: yes | AUTO_REPLY",
                "X-Autorespond: | AUTO_REPLY",
                "Precedence: auto_reply | AUTO_REPLY",
                "Precedence: bulk | LIST",
                "Precedence: Junk | LIST",
                "List-Id: <nytt.namnd.example> | LIST",
                "List-Unsubscribe: <mailto:av@x.example> | LIST",
                "Return-Path: <> | AUTO_REPLY",
                "X-Loop: namnd | AUTO_REPLY",
                "X-Failed-Recipients: a@b.example | BOUNCE",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b | BOUNCE",
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=b | RECEIPT",
                "Content-Type: text/calendar; method=REPLY | CALENDAR",
                "Subject: Automatiskt svar: Din synpunkt | AUTO_REPLY",
                "Subject: Frånvaro: Din synpunkt | AUTO_REPLY",
                "Subject: Out of office: hello | AUTO_REPLY",
                "Subject: Automatic reply: hello | AUTO_REPLY",
                "Subject: Det går inte att leverera: Din synpunkt | BOUNCE",
                "Subject: Undelivered Mail Returned to Sender | BOUNCE"
            })
    void eachSignIsSeen(String header, AutomaticKind kind) {
        ReadMessage message = Mails.citizens(header + "\n", "hej");

        assertThat(signs.in(message)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.reason()).endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "MAILER-DAEMON@mx.example, BOUNCE",
        "postmaster@mx.example, BOUNCE",
        "noreply@x.example, AUTO_REPLY",
        "no-reply+123@x.example, AUTO_REPLY",
        "svara-ej@x.example, AUTO_REPLY",
        "Synpunkter@Namnd.example, OWN_MAIL"
    })
    void eachSenderThatIsNoPersonIsSeen(String from, AutomaticKind kind) {
        assertThat(signs.in(Mails.read("From: " + from + "\n\nhej")))
                .extracting(AutomaticSigns.Found::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Precedence: normal",
                "Precedence: first-class",
                "X-Auto-Response-Suppress: All",
                "Return-Path: <saga@brevlada.example>",
                "Subject: Frånvaro på förskolan",
                "Subject: Automatiskt svar på mitt klagomål duger inte",
                "Subject: Sv: Automatiskt svar: Din synpunkt",
                "Subject: VB: Undelivered Mail Returned to Sender",
                "Subject: Out of office hours at the library",
                "Content-Type: text/calendar; method=REQUEST",
                "List-Help: <mailto:hjalp@x.example>"
            })
    void aPersonsMailThatOnlyLooksAutomaticIsAPersons(String header) {
        assertThat(signs.in(Mails.citizens(header + "\n", "hej"))).isEmpty();
    }

    @Test
    void aMailThroughTheGroupThatIsOurMailboxIsThePersons() {
        ReadMessage throughGroup = Mails.citizens(
                "Precedence: list\nList-Id: <synpunkter.namnd.example>\nList-Unsubscribe: <mailto:av@x.example>\n",
                "hej");

        assertThat(signs.in(throughGroup)).isEmpty();
    }

    @Test
    void aWebFormThatWritesForAPersonIsThePersons() {
        ReadMessage form = Mails.read("From: noreply@eform.example\nReply-To: saga@brevlada.example\n\nhej");

        assertThat(signs.in(form)).isEmpty();
    }
}
