package se.lyhord.intake.triage;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import se.lyhord.intake.read.Forwarded;
import se.lyhord.intake.read.ReadMessage;

/** Finds the ärende that a mail belongs to, and tells proof from mere mention. */
final class Threading {
    private final OwnMail own;
    private final KnownMail known;

    Threading(OwnMail own, KnownMail known) {
        this.own = own;
        this.known = known;
    }

    Optional<Triage> find(ReadMessage message) {
        return byLettersAddress(message).or(() -> byWhatItAnswers(message));
    }

    /** Some programs answer the envelope's sender, which for each letter is an address of its own. */
    private Optional<Triage> byLettersAddress(ReadMessage message) {
        List<String> marks = own.bounces().marksIn(message.headers());
        return marks.isEmpty()
                ? Optional.empty()
                : known.letter(marks, List.of())
                        .map(letter -> new Triage.FollowUp(
                                letter.arende(), "Mejlet är ställt till den adress som bara ett brev från oss har."));
    }

    private Optional<Triage> byWhatItAnswers(ReadMessage message) {
        List<String> ids = earlier(message);
        Optional<AnsweredMail> answered = ids.isEmpty() ? Optional.empty() : known.answered(ids);
        return answered.filter(AnsweredMail::ours)
                .map(mail -> follows(message, mail.arende(), "Mejlet svarar på ett brev från oss."))
                .or(() -> Reference.in(message.subject() + "\n" + message.text())
                        .flatMap(known::byReference)
                        .map(arende -> follows(message, arende, "Meddelandet bär ärendets hemliga referens.")))
                .or(() -> answered.map(mail -> byParty(message, mail.arende(), "svarar på ett mejl i ärendet")))
                .or(() -> byNumber(message));
    }

    /** What it answers or passes on. */
    private static List<String> earlier(ReadMessage message) {
        return Stream.concat(
                        message.thread().answered().stream(),
                        message.forwarded().stream()
                                .flatMap(Forwarded::chain)
                                .flatMap(mail -> mail.messageIds().stream()))
                .distinct()
                .toList();
    }

    private Optional<Triage> byNumber(ReadMessage message) {
        List<String> numbers = Stream.of(message.subject(), PassedOnMail.wordsOf(message, own))
                .flatMap(text -> own.diarienummer().matcher(text).results().map(MatchResult::group))
                .distinct()
                .limit(20)
                .toList();
        List<KnownArende> arenden = numbers.isEmpty() ? List.of() : known.byDiarienummer(numbers);
        return arenden.stream()
                .filter(arende -> isParty(message, arende))
                .findFirst()
                .or(() -> arenden.stream().findFirst())
                .map(arende -> byParty(message, arende, "nämner ärendets diarienummer"));
    }

    private Triage byParty(ReadMessage message, KnownArende arende, String what) {
        return isParty(message, arende)
                ? follows(message, arende, "Avsändaren är part i ärendet och " + what + ".")
                : new Triage.PossibleFollowUp(
                        arende.id(),
                        "Meddelandet " + what + ", men avsändaren är inte part i det. En registrator avgör.");
    }

    private boolean isParty(ReadMessage message, KnownArende arende) {
        return PassedOnMail.writerOf(message, own).filter(arende::hasParty).isPresent();
    }

    /** Whoever has our letter or its reference may add to the ärende, but a registrator should see who it was. */
    private Triage follows(ReadMessage message, KnownArende arende, String reason) {
        String other = PassedOnMail.writerOf(message, own)
                .filter(writer -> !arende.partyAddresses().isEmpty() && !arende.hasParty(writer))
                .map(writer -> writer.isPlausible()
                        ? " Det kommer från en annan adress än tidigare: " + writer.address() + "."
                        : " Det är skrivet av " + writer.address() + ".")
                .orElse("");
        return new Triage.FollowUp(arende.id(), reason + other);
    }
}
