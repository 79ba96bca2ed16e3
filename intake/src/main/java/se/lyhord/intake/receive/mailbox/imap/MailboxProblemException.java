package se.lyhord.intake.receive.mailbox.imap;

/** Something in the mailbox is not as the settings say; the message is a Swedish sentence for whoever runs Lyhörd. */
public final class MailboxProblemException extends RuntimeException {
    MailboxProblemException(String sentence) {
        super(sentence);
    }
}
