package se.lyhord.intake.triage;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.triage.sender.SenderCheck;
import se.lyhord.intake.triage.sender.SenderVerdict;
import se.lyhord.intake.triage.sender.SenderVerdict.Plausibility;
import se.lyhord.intake.triage.sign.Doubt;
import se.lyhord.intake.triage.sign.NoReply;

/** Advises on the bekräftelse: to a person, once, and only where it can do no harm. */
final class Acknowledging {
    /** Addresses of roles and machines that peers' systems have looped with. */
    private static final Pattern NEVER = Pattern.compile("mailer-?daemon|postmaster|abuse|root|daemon|bounces?|nobody");

    private final OwnMail own;
    private final SenderCheck senderCheck;

    Acknowledging(OwnMail own) {
        this.own = own;
        this.senderCheck = new SenderCheck(own.servers());
    }

    AcknowledgementAdvice advise(ReadMessage message, Triage triage) {
        return switch (triage) {
            case Triage.Automatic automatic -> silent(automatic.reason());
            case Triage.Returned returned -> silent(returned.reason());
            case Triage.Duplicate duplicate -> silent("Samma mejl är redan bekräftat eller ska bekräftas en gång.");
            case Triage.FollowUp followUp -> silent("Meddelandet hör till ett ärende som redan har sin bekräftelse.");
            case Triage.ProposedAnswer proposed -> silent("En medarbetare har svarat på sin kopia.");
            case Triage.PossibleFollowUp possible ->
                new AcknowledgementAdvice(
                        false,
                        citizen(message),
                        false,
                        "En registrator avgör först vilket ärende meddelandet hör till.");
            case Triage.NewMatter matter -> forNewMatter(message);
        };
    }

    private AcknowledgementAdvice forNewMatter(ReadMessage message) {
        Optional<Address> to = citizen(message);
        if (to.isEmpty()) {
            return silent(
                    message.from().filter(own::isStaff).isPresent()
                            ? "En medarbetare har skickat mejlet och ingen medborgares adress går att läsa ur det."
                            : "Meddelandet har ingen adress som går att svara till.");
        }
        SenderVerdict sender = senderCheck.judge(message);
        Optional<String> refusal = refusal(message, to.get()).or(() -> Optional.of(sender)
                .filter(verdict -> verdict.plausibility() == Plausibility.IMPLAUSIBLE)
                .map(SenderVerdict::reason));
        return new AcknowledgementAdvice(
                refusal.isEmpty(),
                to,
                sender.plausibility() == Plausibility.VERIFIED && isWriter(message, to.get()),
                refusal.orElse("En människa har skrivit och adressen går att svara till."));
    }

    private static boolean isWriter(ReadMessage message, Address to) {
        return message.from()
                .filter(from -> from.normalised().equals(to.normalised()))
                .isPresent();
    }

    private Optional<String> refusal(ReadMessage message, Address to) {
        if (own.isOurs(to)) {
            return Optional.of("Svaret skulle gå till vår egen adress.");
        } else if (own.isStaff(to)) {
            return Optional.of("Avsändaren är en medarbetare.");
        } else if (NoReply.matches(to) || NEVER.matcher(to.localPart()).matches()) {
            return Optional.of("Ingen människa läser svar till " + to.address() + ".");
        }
        return Doubt.about(message).map(Doubt::reason);
    }

    /** Who should hear from us: the forwarded citizen when a colleague passed the mail on, else where the writer wants the answer. */
    private Optional<Address> citizen(ReadMessage message) {
        Stream<Address> candidates = PassedOnMail.in(message, own)
                .map(mail -> mail.writer().stream())
                .orElseGet(() -> Stream.concat(message.replyTo().stream(), message.from().stream()));
        return candidates.filter(Address::isPlausible).findFirst();
    }

    private static AcknowledgementAdvice silent(String reason) {
        return new AcknowledgementAdvice(false, Optional.empty(), false, reason);
    }
}
