package se.lyhord.intake.triage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** For the command line, which has no register: nothing is known. */
public final class NoKnownMail implements KnownMail {
    @Override
    public Optional<String> duplicateOf(Fingerprint fingerprint) {
        return Optional.empty();
    }

    @Override
    public Optional<AnsweredMail> answered(Collection<String> messageIds) {
        return Optional.empty();
    }

    @Override
    public Optional<KnownLetter> letter(Collection<String> marks, Collection<String> messageIds) {
        return Optional.empty();
    }

    @Override
    public Optional<KnownArende> byReference(String reference) {
        return Optional.empty();
    }

    @Override
    public List<KnownArende> byDiarienummer(Collection<String> numbers) {
        return List.of();
    }
}
