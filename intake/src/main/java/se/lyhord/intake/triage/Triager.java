package se.lyhord.intake.triage;

import se.lyhord.intake.read.ReadMessage;

/** Decides what a mail is; safe for use by many threads at once if its {@link KnownMail} is. */
public final class Triager {
    /** A triager for one nämnd's mailbox. */
    public Triager(OwnMail own, KnownMail known) {}

    /**
     * What the mail is.
     *
     * @param sha256 of its raw bytes, lower case hex
     */
    public Triage triage(ReadMessage message, String sha256) {
        return new Triage.NewMatter("Inget tyder på annat än ett nytt ärende.");
    }

    /** Whether and to whom a bekräftelse would be sent. */
    public AcknowledgementAdvice acknowledgement(ReadMessage message, Triage triage) {
        return new AcknowledgementAdvice(false, message.from(), "Återstår.");
    }
}
