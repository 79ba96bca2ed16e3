package se.lyhord.intake.road;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;

/** What a letter of ours says, to one who reads its plain text. */
final class SentText {
    private SentText() {}

    static String of(MimeMessage letter) throws MessagingException, IOException {
        return String.valueOf(
                ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent());
    }
}
