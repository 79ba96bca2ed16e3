package se.lyhord.register.dispatch;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;

/**
 * A letter as decided.
 *
 * @param arende the ärende it belongs to; null only for a colleague's morning letter
 * @param recipient address; null when there is nobody to write to by mail
 * @param postalAddress where it goes on paper; null when it goes by mail or to nobody
 * @param language as a BCP 47 tag
 * @param inReplyTo Message-ID that it answers, with angle brackets
 * @param withOriginal whether the message that opened the ärende goes with it, as it came
 */
public record Letter(
        String namnd,
        @Nullable Long arende,
        Brevslag kind,
        @Nullable String recipient,
        @Nullable String postalAddress,
        String language,
        String subject,
        String body,
        @Nullable String inReplyTo,
        boolean withOriginal) {
    /** The same letter in other words. */
    public Letter saying(Brev words) {
        return new Letter(
                namnd,
                arende,
                kind,
                recipient,
                postalAddress,
                language,
                words.subject(),
                words.body(),
                inReplyTo,
                withOriginal);
    }

    /** The same letter as an answer to a mail. */
    public Letter answering(@Nullable String messageId) {
        return new Letter(
                namnd, arende, kind, recipient, postalAddress, language, subject, body, messageId, withOriginal);
    }

    /** The same letter with the citizen's message. */
    public Letter carryingOriginal() {
        return new Letter(namnd, arende, kind, recipient, postalAddress, language, subject, body, inReplyTo, true);
    }

    /** Whether it can leave without a person. */
    public boolean goesByMail() {
        return recipient != null;
    }
}
