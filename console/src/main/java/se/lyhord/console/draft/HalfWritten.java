package se.lyhord.console.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.draft.Draft;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.draft.Topic;

/** What somebody has begun to write in one window and not sent. */
public class HalfWritten {
    private static final String IN_CONVERSATION = "Svar i samtal ";

    private final Drafts drafts;
    private final Days days;
    private final Account by;
    private final Topic about;
    private final String form;
    private @Nullable Draft known;

    /** The form's name is what a colleague is told of. */
    public HalfWritten(Drafts drafts, Days days, Account by, Topic about, String form) {
        this.drafts = drafts;
        this.days = days;
        this.by = by;
        this.about = about;
        this.form = form;
    }

    /** An answer in a conversation about this ärende; it is found again where it is written. */
    public static HalfWritten inConversation(Drafts drafts, Days days, Account by, long arende, long talk) {
        return new HalfWritten(drafts, days, by, Topic.arende(arende), IN_CONVERSATION + talk);
    }

    /** Whether what goes by this name is an answer in a conversation. */
    public static boolean isInConversation(String form) {
        return form.startsWith(IN_CONVERSATION);
    }

    /** What the person has begun in this form, in any window, the last saved first; not what is being gone on with here. */
    public List<Draft> begun() {
        Draft here = known;
        return drafts.own(by, about, form).stream()
                .filter(draft -> here == null || draft.id() != here.id())
                .toList();
    }

    /** What is written from now on becomes of this one. */
    public void goOnWith(Draft draft) {
        known = draft;
    }

    /**
     * Keeps what stands there now; says so, or why not.
     *
     * @param seen how many events of the ärende the person has seen; 0 when it is about something else
     */
    public String keep(Map<String, String> fields, int seen) {
        Draft before = known;
        Optional<Draft> saved = drafts.save(by, about, form, before, seen, fields);
        saved.ifPresent(draft -> known = draft);
        if (saved.isEmpty()) {
            return "Utkastet sparas inte: det du skriver om finns inte kvar här för dig.";
        }
        return before != null && saved.get().id() != before.id()
                ? "Du skriver också i ett annat fönster. Det här sparas som ett eget utkast."
                : "Utkastet sparat " + days.moment(saved.get().savedAt());
    }

    /** What stood here is sent or wiped out; what another window has goes on there. */
    public void drop() {
        if (known != null) {
            drop(known);
            known = null;
        }
    }

    /** Nobody will go on with that one. */
    public void drop(Draft draft) {
        drafts.drop(by, draft);
    }

    /** It is done, in whichever window it was written. */
    public void forget() {
        drafts.forget(by, about, form);
        known = null;
    }
}
