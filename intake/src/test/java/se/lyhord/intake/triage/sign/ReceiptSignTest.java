package se.lyhord.intake.triage.sign;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptSignTest {
    @ParameterizedTest
    @EnumSource(ReceiptSign.class)
    void isSeenInAMachinesMailAndNotInAPersons(ReceiptSign sign) {
        example(sign).show(sign);
    }

    private static Pair example(ReceiptSign sign) {
        return switch (sign) {
            case DISPOSITION ->
                Pair.headers(
                        "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
                        "Disposition-Notification-To: saga@brevlada.example");
            case DELIVERED -> Pair.raw("""
                        From: MAILER-DAEMON@mx.example
                        Content-Type: multipart/report; report-type=delivery-status; boundary=b

                        --b
                        Content-Type: message/delivery-status

                        Reporting-MTA: dns; mx.example

                        Final-Recipient: rfc822; elin@post.example
                        Action: delivered
                        Status: 2.0.0
                        --b--
                        """, "From: elin@post.example\n\nAction: delivered, men paketet kom aldrig.");
            case COMPLAINT ->
                Pair.headers(
                        "Content-Type: multipart/report; report-type=feedback-report; boundary=b",
                        "Subject: Feedback report");
            case SUBJECT ->
                Pair.headers(
                        "Subject: Läst: Vi har tagit emot ditt meddelande\nIn-Reply-To: <brev@namnd.example>",
                        "Subject: Läst: er broschyr om hemtjänst");
        };
    }
}
