package se.lyhord.intake.triage;

import java.util.List;
import java.util.Optional;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.triage.sender.SenderCheck;
import se.lyhord.intake.triage.sender.SenderVerdict.Plausibility;

/**
 * A colleague's reply to the mail that carried the copy. It proposes an answer only when our own server vouches that the address is the one that
 * wrote (RFC 8601), since whoever is believed puts words into an officer's hands.
 */
final class ColleaguesReply {
    private final OwnMail own;
    private final KnownMail known;
    private final SenderCheck senderCheck;

    ColleaguesReply(OwnMail own, KnownMail known) {
        this.own = own;
        this.known = known;
        this.senderCheck = new SenderCheck(own.servers());
    }

    /** The triage; empty when it answers no such letter, or passes on what a citizen wrote. */
    Optional<Triage> of(ReadMessage message) {
        Optional<Address> from = message.from();
        List<String> marks = own.bounces().marksIn(message.headers());
        List<String> answered = message.thread().answered();
        if (from.isEmpty() || (marks.isEmpty() && answered.isEmpty()) || passesOn(message)) {
            return Optional.empty();
        }
        return known.toColleague(marks, answered)
                .filter(letter -> letter.answerers().contains(from.get().normalised()))
                .map(letter -> isProposal(message)
                        ? new Triage.ProposedAnswer(
                                letter.arende(),
                                from.get(),
                                letter.name()
                                        + " besvarades. En handläggare eller registrator avgör om svaret skickas.")
                        : new Triage.FollowUp(
                                letter.arende(),
                                letter.name()
                                        + " besvarades, men vår e-postserver kan inte bekräfta vem som skrev eller så saknas text."
                                        + " Svaret är därför bara ett meddelande i ärendet."));
    }

    private boolean passesOn(ReadMessage message) {
        return PassedOnMail.in(message, own).flatMap(PassedOnMail::writer).isPresent();
    }

    private boolean isProposal(ReadMessage message) {
        return !message.newText().isBlank() && senderCheck.judge(message).plausibility() == Plausibility.VERIFIED;
    }
}
