package se.lyhord.intake.send;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevsprak;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.ledger.Original;

/** The parts of a letter's mail, the same bytes each time they are made. */
final class LetterParts extends MimeMultipart {
    private LetterParts(String subtype, long dispatch) {
        // Always the same for a letter, or it would not be the same bytes twice. "=_" stands in no encoded text (RFC
        // 2045, section 6.7).
        contentType = "multipart/%1$s; boundary=\"=_lyhord-%1$s-%2$d\"".formatted(subtype, dispatch);
    }

    /** The letter as plain text, and the same as simple HTML for mail programs that prefer it (RFC 2046, section 5.1.4). */
    static LetterParts of(Letter letter, Brevsprak language, long dispatch) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.body(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(new Brev(letter.subject(), letter.body()).html(language), StandardCharsets.UTF_8.name(), "html");
        LetterParts parts = new LetterParts("alternative", dispatch);
        parts.addBodyPart(text);
        parts.addBodyPart(html);
        return parts;
    }

    /** The letter with the citizen's own message beside it. */
    static LetterParts with(Original original, LetterParts letter, long dispatch) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(letter);
        MimeBodyPart message = new MimeBodyPart();
        message.setDataHandler(
                new DataHandler(new ByteArrayDataSource(original.content().bytes(), original.type())));
        message.setFileName(original.name());
        message.setDisposition(Part.ATTACHMENT);
        LetterParts parts = new LetterParts("mixed", dispatch);
        parts.addBodyPart(words);
        parts.addBodyPart(message);
        return parts;
    }
}
