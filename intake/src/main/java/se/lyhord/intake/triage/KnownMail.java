package se.lyhord.intake.triage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the register knows of earlier mail; each question is one query. */
public interface KnownMail {
    /**
     * The ledger's id of the first mail with the same bytes, or with the same Message-ID and the same content. The same Message-ID
     * with other content is another mail: some senders reuse theirs.
     */
    Optional<String> duplicateOf(Fingerprint fingerprint);

    /**
     * The ärende that holds one of these messages, letters of ours before mail of theirs.
     *
     * @param messageIds without angle brackets
     */
    Optional<AnsweredMail> answered(Collection<String> messageIds);

    /**
     * The letter of ours with one of these marks or Message-IDs, by mark first.
     *
     * @param marks from bounce addresses, see {@link BounceAddress#marksIn}
     * @param messageIds without angle brackets
     */
    Optional<KnownLetter> letter(Collection<String> marks, Collection<String> messageIds);

    /**
     * The letter to a colleague with one of these marks or Message-IDs, and who may answer it.
     *
     * @param marks from bounce addresses, see {@link BounceAddress#marksIn}
     * @param messageIds without angle brackets
     */
    default Optional<ColleagueLetter> toColleague(Collection<String> marks, Collection<String> messageIds) {
        return Optional.empty();
    }

    /**
     * The ärende with this secret reference.
     *
     * @param reference in the form {@code LYH-XXXX-XXXX}
     */
    Optional<KnownArende> byReference(String reference);

    /** The ärenden with these diarienummer, in the given order; unknown numbers are left out. */
    List<KnownArende> byDiarienummer(Collection<String> numbers);
}
