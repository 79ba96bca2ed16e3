package se.lyhord.intake.read;

import java.nio.charset.StandardCharsets;

/** Raw mail for tests, written with plain line feeds. */
public final class Mails {
    private Mails() {}

    /** A citizen's mail with these extra header lines and this body. */
    public static ReadMessage citizens(String headers, String body) {
        return read("From: Saga Lind <saga@brevlada.example>\nTo: synpunkter@namnd.example\n" + headers + "\n" + body);
    }

    /** A mail as written, in UTF-8. */
    public static ReadMessage read(String raw) {
        return new MailReader().read(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
