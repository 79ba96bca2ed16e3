package se.lyhord.console.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.draft.Draft;
import se.lyhord.register.draft.Drafts;

/** What somebody has begun to write in a conversation and not sent, kept as the drafts of forms are. */
class HalfWritten {
    private static final String WORDS = "text";

    private final Drafts drafts;
    private final Days days;
    private final Account by;
    private final long arende;
    private final String form;
    private @Nullable Draft known;

    /** The form's name is what a colleague is told of. */
    HalfWritten(Drafts drafts, Days days, Account by, long arende, String form) {
        this.drafts = drafts;
        this.days = days;
        this.by = by;
        this.arende = arende;
        this.form = form;
    }

    /** The words as they were saved last; empty when there are none. */
    String begun() {
        List<Draft> own = drafts.own(by, arende, form);
        if (own.isEmpty()) {
            return "";
        }
        known = own.getFirst();
        return known.fields().getOrDefault(WORDS, "");
    }

    /** Keeps the words and says so. */
    String keep(String words) {
        if (words.isBlank()) {
            forget();
            return "";
        }
        Optional<Draft> saved = drafts.save(by, arende, form, known, 0, Map.of(WORDS, words));
        saved.ifPresent(draft -> known = draft);
        return saved.map(draft -> "Utkastet sparat " + days.moment(draft.savedAt()))
                .orElse("Utkastet sparas inte: du har inte ärendet längre.");
    }

    /** What another window has goes on there. */
    void forget() {
        if (known != null) {
            drafts.drop(by, known);
            known = null;
        }
    }
}
