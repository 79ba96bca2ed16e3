package se.lyhord.intake.triage.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.intake.read.Mails;

class BounceTest {
    @Test
    void aReportInTheFormOfTheRfcIsReadFieldByField() {
        Bounce bounce = Bounce.read(Mails.read("""
                From: MAILER-DAEMON@mx.example
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                Your letter was not delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Original-Recipient: rfc822;lisa@post.example
                Final-Recipient: rfc822;l.ek@annan.example
                Action: failed
                Status: 5.0.0
                Diagnostic-Code: smtp; 552 5.2.2 The mailbox
                  is over its quota
                --b
                Content-Type: message/rfc822

                Message-ID: <brev-1@namnd.example>
                Subject: Tack

                Tack.
                --b--
                """));

        assertThat(bounce.cause()).isEqualTo(BounceCause.FULL);
        assertThat(bounce.cause().isDeadAddress()).isFalse();
        assertThat(bounce.delayed()).isFalse();
        assertThat(bounce.recipient()).hasValue("lisa@post.example");
        assertThat(bounce.said()).isEqualTo("smtp; 552 5.2.2 The mailbox is over its quota");
        assertThat(bounce.messageIds()).containsExactly("brev-1@namnd.example");
    }

    @Test
    void aReportInPlainWordsIsReadAsFarAsItGoes() {
        Bounce bounce = Bounce.read(Mails.read("""
                From: MAILER-DAEMON@qmail.example
                Subject: failure notice

                Hi. I could not deliver your message to these addresses.

                <lisa@post.example>:
                Sorry, no mailbox here by that name. (#5.1.1)

                --- Below this line is a copy of the message.

                Message-ID: <brev-2@namnd.example>
                Subject: Tack
                """));

        assertThat(bounce.cause()).isEqualTo(BounceCause.NO_ADDRESS);
        assertThat(bounce.recipient()).hasValue("lisa@post.example");
        assertThat(bounce.messageIds()).containsExactly("brev-2@namnd.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 5.1.1 <lisa@post.example>: Recipient address rejected: User unknown | NO_ADDRESS",
                "550 lisa@post.example: Adressen hittades inte | NO_ADDRESS",
                "host not found: Name service error for post.example | NO_DOMAIN",
                "550 5.2.1 The account is disabled | CLOSED",
                "452 4.2.2 Mailbox full | FULL",
                "552 5.3.4 Message size exceeds fixed limit | TOO_LARGE",
                "554 5.7.1 Message rejected as spam | REFUSED",
                "connection timed out after five days | UNREACHABLE",
                "Something went wrong | UNTOLD"
            })
    void theCauseIsToldFromTheCodeOrTheWords(String said, BounceCause cause) {
        Bounce bounce = Bounce.read(
                Mails.read("From: MAILER-DAEMON@mx.example\nSubject: Mail delivery failed\n\nCould not be delivered:\n"
                        + said + "\n"));

        assertThat(bounce.cause()).isEqualTo(cause);
        assertThat(cause.sentence()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Warning: message 1abc delayed 24 hours | The server will retry. | true",
                "Delivery Status Notification (Delay) | Gmail will retry for 46 more hours. | true",
                "Mail delivery failed | I will not be retried: giving up. | false"
            })
    void aNoticeOfDelaySettlesNothing(String subject, String text, boolean delayed) {
        assertThat(Bounce.read(Mails.read("From: MAILER-DAEMON@mx.example\nSubject: " + subject + "\n\n" + text + "\n"))
                        .delayed())
                .isEqualTo(delayed);
    }
}
