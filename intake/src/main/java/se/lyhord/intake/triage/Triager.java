package se.lyhord.intake.triage;

import java.util.List;
import java.util.Optional;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.triage.sign.AutomaticKind;

/** Decides what a mail is; safe for use by many threads at once if its {@link KnownMail} is. */
public final class Triager {
    private final OwnMail own;
    private final AutomaticSigns signs;
    private final KnownMail known;
    private final ColleaguesReply colleaguesReply;
    private final Threading threading;
    private final Returns returns;
    private final Acknowledging acknowledging;

    /** A triager for one nämnd's mailbox. */
    public Triager(OwnMail own, KnownMail known) {
        this.own = own;
        this.signs = new AutomaticSigns(own);
        this.known = known;
        this.colleaguesReply = new ColleaguesReply(own, known);
        this.threading = new Threading(own, known);
        this.returns = new Returns(own, known);
        this.acknowledging = new Acknowledging(own);
    }

    /**
     * What the mail is.
     *
     * @param sha256 of its raw bytes, lower case hex
     */
    public Triage triage(ReadMessage message, String sha256) {
        // Machines come first: a bounce often quotes a reference and must never become a citizen's follow-up.
        return automatic(message)
                .or(() -> ourLetter(message))
                .or(() -> known.duplicateOf(Fingerprint.of(sha256, message)).map(Triager::duplicate))
                .or(() -> colleaguesReply.of(message))
                .or(() -> threading.find(message))
                .orElseGet(
                        () -> new Triage.NewMatter("En människa har skrivit om något som vi inte har ett ärende om."));
    }

    /** Whether and to whom a bekräftelse would be sent. */
    public AcknowledgementAdvice acknowledgement(ReadMessage message, Triage triage) {
        return acknowledging.advise(message, triage);
    }

    /** The citizen's mail in it, when a colleague passed it on. */
    public Optional<PassedOnMail> passedOn(ReadMessage message) {
        return PassedOnMail.in(message, own);
    }

    private Optional<Triage> automatic(ReadMessage message) {
        Optional<AutomaticSigns.Found> sign = signs.first(message);
        return sign.filter(found -> found.kind() == AutomaticKind.BOUNCE)
                .flatMap(bounce -> returns.of(message))
                .or(() -> sign.map(found -> new Triage.Automatic(found.kind(), found.reason())));
    }

    /** A list or a redirection may hand a letter back with everything changed but its Message-ID. */
    private Optional<Triage> ourLetter(ReadMessage message) {
        return message.thread()
                .messageId()
                .filter(own::mayHaveMade)
                .flatMap(id -> known.letter(List.of(), List.of(id)))
                .map(letter -> new Triage.Automatic(
                        AutomaticKind.OWN_MAIL, "Mejlet är ett brev från oss själva som har kommit tillbaka."));
    }

    private static Triage duplicate(String first) {
        return new Triage.Duplicate(first, "Samma mejl har redan kommit in.");
    }
}
