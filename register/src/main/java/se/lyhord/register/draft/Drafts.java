package se.lyhord.register.draft;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Keeps drafts while they are written: each person's own, on whatever computer, until the deed is done or they are too old. */
@Component
@Transactional
public class Drafts {
    /** How long a draft is kept after it was last changed. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final DraftRows rows;
    private final TopicRule rule;
    private final Signals signals;

    Drafts(DraftRows rows, TopicRule rule, Signals signals) {
        this.rows = rows;
        this.rule = rule;
        this.signals = signals;
    }

    /** The person's own drafts of this form, the last saved first; none about what the person may not read. */
    @Transactional(readOnly = true)
    public List<Draft> own(Account by, Topic about, String form) {
        return rule.mayRead(by, about) ? rows.own(by, about, form) : List.of();
    }

    /** Who has begun what about this, the person's own too; nothing for one who may not read it. */
    @Transactional(readOnly = true)
    public List<DraftInSight> inSight(Account by, Topic about) {
        List<DraftInSight> begun = rows.inSight(by, about);
        return begun.isEmpty() || rule.mayRead(by, about) ? begun : List.of();
    }

    /**
     * Saves what stands in the form now. What another window has saved since stays as it is: then this becomes a draft of its own, so that neither
     * loses a word.
     *
     * @param known the draft as it was saved or opened last; null when there is none
     * @param seen how many events of the ärende the person has seen; 0 when it is about something else
     * @return the draft as it is now; empty when the person may not read what it is about any more
     */
    public Optional<Draft> save(
            Account by, Topic about, String form, @Nullable Draft known, int seen, Map<String, String> fields) {
        if (!rule.mayRead(by, about)) {
            return Optional.empty();
        }
        Optional<Draft> saved = known == null ? Optional.empty() : rows.update(by, known, fields);
        return saved.isPresent() ? saved : Optional.of(begin(by, about, form, seen, fields));
    }

    private Draft begin(Account by, Topic about, String form, int seen, Map<String, String> fields) {
        tell(true);
        return rows.add(by, about, form, seen, fields);
    }

    /** Forgets this one draft, unless another window has gone on with it. */
    public void drop(Account by, Draft known) {
        tell(rows.drop(by, known));
    }

    /** Forgets all the person's drafts of this form: it is done. */
    public void forget(Account by, Topic about, String form) {
        tell(rows.drop(by, about, form));
    }

    /** Who else looks at the same sees that one has been begun, or is gone. */
    private void tell(boolean changed) {
        if (changed) {
            signals.send(Signal.DRAFT);
        }
    }
}
