package se.lyhord.register.volume;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.SvenskTid;

/** A mail as bytes, as a simple mail program writes it. */
record RawMail(
        String id,
        @Nullable String name,
        String from,
        Instant date,
        String subject,
        String text,
        @Nullable String file) {
    static final String FILE_NAME = "bilaga.txt";

    private static final String BOUNDARY = "=_lyhord";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    byte[] bytes() {
        String head = """
                Received: from mx.brevlada.example by mx.hv.example with ESMTPS; %1$s
                Message-ID: %2$s
                Date: %1$s
                From: %3$s <%4$s>
                To: synpunkter@hv.example
                Subject: %5$s
                MIME-Version: 1.0
                """.formatted(
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atZone(SvenskTid.ZONE)),
                        id,
                        encoded(name == null ? "" : name),
                        from,
                        encoded(subject));
        String mail = file == null
                ? head + part(text, "")
                : head
                        + """
                Content-Type: multipart/mixed; boundary="%1$s"

                --%1$s
                %2$s
                --%1$s
                %3$s
                --%1$s--
                """.formatted(
                                BOUNDARY,
                                part(text, ""),
                                part(
                                        file,
                                        "; name=\"" + FILE_NAME + "\"\nContent-Disposition: attachment; filename=\""
                                                + FILE_NAME + "\""));
        return mail.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String part(String text, String naming) {
        return "Content-Type: text/plain; charset=utf-8" + naming + "\nContent-Transfer-Encoding: base64\n\n"
                + LINES.encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private static String encoded(String text) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
