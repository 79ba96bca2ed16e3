package se.lyhord.intake.triage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two ärenden: Saga's, and one that is Olle's and that we have written in. */
final class TwoArenden implements KnownMail {
    static final OwnMail OWN = new OwnMail(
            Set.of("synpunkter@namnd.example"),
            Set.of("namnd.example"),
            OwnMail.COMMON_DIARIENUMMER,
            new BounceAddress("synpunkter+studs-{id}@namnd.example"),
            Set.of());
    private static final KnownArende SAGAS = new KnownArende("17", Set.of("Saga@brevlada.example"));
    private static final KnownArende OTHERS = new KnownArende("18", Set.of("olle@post.example"));

    @Override
    public Optional<String> duplicateOf(Fingerprint fingerprint) {
        return fingerprint.sha256().equals("känd") ? Optional.of("första") : Optional.empty();
    }

    @Override
    public Optional<AnsweredMail> answered(Collection<String> messageIds) {
        return messageIds.contains("vart@namnd.example")
                ? Optional.of(new AnsweredMail(OTHERS, true))
                : Optional.of(new AnsweredMail(OTHERS, false));
    }

    @Override
    public Optional<KnownLetter> letter(Collection<String> marks, Collection<String> messageIds) {
        return messageIds.contains("vart@namnd.example") || marks.contains("0123456789abcdef")
                ? Optional.of(new KnownLetter(3, "18", "Bekräftelsen"))
                : Optional.empty();
    }

    @Override
    public Optional<ColleagueLetter> toColleague(Collection<String> marks, Collection<String> messageIds) {
        return messageIds.contains("kopia@namnd.example")
                ? Optional.of(new ColleagueLetter("18", "Kopian till enheten", Set.of("Park@namnd.example")))
                : Optional.empty();
    }

    @Override
    public Optional<KnownArende> byReference(String reference) {
        return reference.equals("LYH-AB10-9XYZ") ? Optional.of(OTHERS) : Optional.empty();
    }

    @Override
    public List<KnownArende> byDiarienummer(Collection<String> numbers) {
        return numbers.contains("HV 2026/17") ? List.of(SAGAS) : List.of(OTHERS);
    }
}
