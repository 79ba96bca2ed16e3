package se.lyhord.intake.receive.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Mails that citizens send in these tests, no two alike. */
final class CitizensMail {
    private CitizensMail() {}

    static byte[] from(String sender) {
        return from(sender, "Belysningen vid gångvägen har varit släckt i en vecka.");
    }

    static byte[] from(String sender, String text) {
        return """
                From: <%s>
                To: synpunkter@hv.example
                Subject: Belysning
                Message-ID: <%s@brevlada.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                """.formatted(sender, UUID.randomUUID(), text)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
