package se.lyhord.intake.road;

/** Mails that citizens send in the tests. */
final class Letters {
    private Letters() {}

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
}
