package se.lyhord.intake.benchmark;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Base64;
import java.util.Random;

/** What servers and mail programs add to a text on its way: some 4 kB of headers, and HTML that is mostly style. */
final class Transit {
    private static final String STYLE = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!--
            @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
            @font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}
            p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
            a:link, span.MsoHyperlink {mso-style-priority:99; color:#0563C1; text-decoration:underline;}
            span.EmailStyle17 {mso-style-type:personal-compose; font-family:"Calibri",sans-serif; color:windowtext;}
            @page WordSection1 {size:612.0pt 792.0pt; margin:70.85pt 70.85pt 70.85pt 70.85pt;}
            --></style></head><body lang="SV" link="#0563C1" vlink="#954F72"><div class="WordSection1">
            """;

    private Transit() {}

    static String asOutlookWouldHaveIt(String text) {
        StringBuilder html = new StringBuilder(STYLE);
        for (String line : text.lines().toList()) {
            html.append("<p class=\"MsoNormal\"><span style=\"mso-fareast-language:EN-US\">")
                    .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("<o:p></o:p></span></p>\n");
        }
        return html.append("</div></body></html>").toString();
    }

    static void addTo(MimeMessage mail, int number) throws MessagingException {
        Random random = new Random(number);
        mail.addHeader("Return-Path", "<medborgare" + number + "@brevlada.example>");
        for (int hop = 1; hop <= 5; hop++) {
            mail.addHeader(
                    "Received",
                    "from mx%d.brevlada.example (mx%d.brevlada.example [192.0.2.%d])\r\n\tby mx%d.hv.example with ESMTPS id %s\r\n\tfor <synpunkter@hv.example>; Fri, 20 Nov 2026 09:00:0%d +0100"
                            .formatted(hop, hop, hop, hop, noise(random, 12), hop));
        }
        mail.addHeader(
                "Authentication-Results",
                "mx1.hv.example; spf=pass smtp.mailfrom=brevlada.example;\r\n\tdkim=pass header.d=brevlada.example; dmarc=pass header.from=brevlada.example");
        mail.addHeader(
                "DKIM-Signature",
                "v=1; a=rsa-sha256; c=relaxed/relaxed; d=brevlada.example; s=s1;\r\n\th=from:to:subject:date:message-id; bh="
                        + noise(random, 32) + ";\r\n\tb=" + noise(random, 256));
        mail.addHeader("X-Antispam-Report", noise(random, 400));
        mail.addHeader("X-Exchange-Diagnostics", noise(random, 900));
    }

    private static String noise(Random random, int bytes) {
        byte[] noise = new byte[bytes];
        random.nextBytes(noise);
        return Base64.getMimeEncoder(70, "\r\n\t".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .encodeToString(noise);
    }
}
