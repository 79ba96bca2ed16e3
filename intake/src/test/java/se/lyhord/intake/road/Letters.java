package se.lyhord.intake.road;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Mails that citizens send in the tests. */
final class Letters {
    private Letters() {}

    /** A mail as it goes over the wire. */
    static byte[] asSent(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A report of a broken swing. */
    static String swing(String sender, String messageId) {
        return """
                From: Åsa Öberg <%s>
                To: synpunkter@hv.example
                Subject: Gungan =?utf-8?q?=C3=A4r?= trasig
                Message-ID: <%s>
                Date: Fri, 20 Nov 2026 09:12:00 +0100
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                Hej! Gungan i lekparken på Maltesholmsvägen är trasig sedan i måndags
                och någon kan göra sig illa. Brev %s.
                """.formatted(sender, messageId, messageId);
    }

    /** An answer that a machine gives. */
    static String outOfOffice(String sender) {
        return """
                From: %s
                To: synpunkter@hv.example
                Subject: Automatiskt svar: Tack
                Auto-Submitted: auto-replied
                Message-ID: <borta-%s>

                Jag är på semester.
                """.formatted(sender, sender);
    }

    /** A mail server's report, in the form of RFC 3464, that a letter did not arrive. */
    static String report(String to, String recipient, String letter) {
        return """
                Return-Path: <>
                From: Mail Delivery System <mailer-daemon@mx.example>
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                Message-ID: <%s@mx.example>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="grans"

                --grans
                Content-Type: text/plain

                I'm sorry to have to inform you that your message could not be delivered.
                --grans
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 User unknown
                --grans
                Content-Type: text/rfc822-headers

                Message-ID: %s
                --grans--
                """.formatted(to, UUID.randomUUID(), recipient, letter);
    }
}
