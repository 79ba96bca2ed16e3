package se.lyhord.intake.send;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import se.lyhord.config.routine.Brev;
import se.lyhord.config.routine.Brevsprak;
import se.lyhord.register.dispatch.Letter;

/** The letter as plain text, and the same as simple HTML for mail programs that prefer it (RFC 2046, section 5.1.4). */
final class LetterParts extends MimeMultipart {
    private LetterParts(long dispatch) {
        // Always the same for a letter, or it would not be the same bytes twice. "=_" stands in no encoded text (RFC
        // 2045, section 6.7).
        contentType = "multipart/alternative; boundary=\"=_lyhord-%d\"".formatted(dispatch);
    }

    static LetterParts of(Letter letter, long dispatch) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.body(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(
                new Brev(letter.subject(), letter.body()).html(new Brevsprak(letter.language())),
                StandardCharsets.UTF_8.name(),
                "html");
        LetterParts parts = new LetterParts(dispatch);
        parts.addBodyPart(text);
        parts.addBodyPart(html);
        return parts;
    }
}
