package se.lyhord.intake.handle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lyhord.intake.triage.AnsweredMail;
import se.lyhord.intake.triage.ColleagueLetter;
import se.lyhord.intake.triage.Fingerprint;
import se.lyhord.intake.triage.KnownArende;
import se.lyhord.intake.triage.KnownLetter;
import se.lyhord.intake.triage.KnownMail;
import se.lyhord.register.arende.Threads;
import se.lyhord.register.arende.Threads.Found;
import se.lyhord.register.dispatch.ReturnedLetters;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.EarlierMessages;
import se.lyhord.register.ledger.Waiting;
import se.lyhord.register.proposal.AnsweredCopies;

/** What the register knew of a nämnd's mail when a given message came. */
final class RegisteredMail implements KnownMail {
    private final EarlierMessages earlier;
    private final Threads threads;
    private final ReturnedLetters letters;
    private final AnsweredCopies colleagueLetters;
    private final String namnd;
    private final Waiting current;

    RegisteredMail(
            EarlierMessages earlier,
            Threads threads,
            ReturnedLetters letters,
            AnsweredCopies colleagueLetters,
            Waiting current) {
        this.colleagueLetters = colleagueLetters;
        this.earlier = earlier;
        this.threads = threads;
        this.letters = letters;
        this.namnd = current.namnd();
        this.current = current;
    }

    @Override
    public Optional<String> duplicateOf(Fingerprint fingerprint) {
        if (current.channel() == Channel.CHAT) {
            // Two people may write the same words, and the same thing may happen two days in a row.
            return Optional.empty();
        }
        return earlier.sameAs(
                        namnd,
                        current.id(),
                        fingerprint.sha256(),
                        fingerprint.messageId().orElse(null),
                        fingerprint.contentSha256())
                .map(String::valueOf);
    }

    @Override
    public Optional<AnsweredMail> answered(Collection<String> messageIds) {
        return threads.holding(namnd, messageIds).map(found -> new AnsweredMail(arende(found), found.ours()));
    }

    @Override
    public Optional<KnownLetter> letter(Collection<String> marks, Collection<String> messageIds) {
        return letters.find(namnd, marks, messageIds)
                .map(letter -> new KnownLetter(
                        letter.id(),
                        String.valueOf(letter.arende()),
                        letter.kind().label()));
    }

    @Override
    public Optional<ColleagueLetter> toColleague(Collection<String> marks, Collection<String> messageIds) {
        return colleagueLetters
                .find(namnd, marks, messageIds)
                .map(letter -> new ColleagueLetter(
                        String.valueOf(letter.arende()), letter.kind().label(), letter.answerers()));
    }

    @Override
    public Optional<KnownArende> byReference(String reference) {
        return threads.byReference(namnd, reference).map(RegisteredMail::arende);
    }

    @Override
    public List<KnownArende> byDiarienummer(Collection<String> numbers) {
        return threads.byDiarienummer(namnd, numbers).stream().map(this::named).toList();
    }

    /** An address that was typed on a page proves nothing of who typed it, and a diarienummer is public. */
    private KnownArende named(Found found) {
        return current.channel() == Channel.CHAT
                ? new KnownArende(String.valueOf(found.arende()), Set.of())
                : arende(found);
    }

    private static KnownArende arende(Found found) {
        String party = found.party();
        return new KnownArende(String.valueOf(found.arende()), party == null ? Set.of() : Set.of(party));
    }
}
