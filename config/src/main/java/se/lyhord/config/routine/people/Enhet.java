package se.lyhord.config.routine.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.krav.Krav;

/**
 * A unit that a message can be sent to.
 *
 * @param email functional address for copies
 * @param description what the unit answers for, for the registrator
 * @param department id of the avdelning it belongs to; null where the nämnd has none
 * @param chief id of the enhetschef; null where only its address is known
 * @param revealsSocialCare its very name would tell that the citizen has to do with social care (OSL 26:1)
 * @param external annan instans: outside the administration, so the message is forwarded and the citizen told
 * @param answerWithin its own limit for the answer; null where the general one holds
 * @param answerAtLatest its limit where the matter must be investigated; null where there is only one
 * @param covers what it takes of the enheter that the built-in classifier knows; where nothing is said, the one with the same id
 * @param keywords words of its own work, by which it is told from others and suggested before anything has been learnt
 */
public record Enhet(
        String id,
        String name,
        String email,
        String description,
        @Nullable String department,
        @Nullable String chief,
        boolean revealsSocialCare,
        boolean external,
        @Nullable Tidsfrist answerWithin,
        @Nullable Tidsfrist answerAtLatest,
        @Nullable List<String> covers,
        @Nullable List<String> keywords) {
    /** Refuses empty texts, what cannot be a mail address, and a longer limit that is none. */
    public Enhet {
        Krav.id(id);
        Krav.text("name", name);
        Krav.email(email);
        Krav.text("description", description);
        if (answerAtLatest != null
                && (answerWithin == null
                        || answerAtLatest.equals(answerWithin)
                        || answerAtLatest.isSurelyShorterThan(answerWithin))) {
            throw new IllegalArgumentException("”answerAtLatest” måste vara längre än ”answerWithin”");
        }
        if (covers != null) {
            covers = Krav.unique("covers", covers, label -> label);
            KandaEnheter.check(id, covers);
        }
        if (keywords != null) {
            keywords = Krav.unique("keywords", keywords, word -> word);
            keywords.forEach(word -> Krav.text("keywords", word));
        }
    }

    @Override
    public List<String> covers() {
        return covers == null ? List.of() : covers;
    }

    @Override
    public List<String> keywords() {
        return keywords == null ? List.of() : keywords;
    }
}
