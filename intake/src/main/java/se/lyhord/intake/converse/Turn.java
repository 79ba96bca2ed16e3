package se.lyhord.intake.converse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lyhord.intake.converse.text.CitizenTexts;

/**
 * What the page shows next.
 *
 * @param language tag of the language that it speaks, one of {@link CitizenTexts#tags()}
 * @param notices what the citizen should know now, most urgent first
 * @param ask the next question; empty when there is nothing more to ask
 * @param summary all that has been answered
 * @param faults what must be put right
 * @param ready whether nothing is left but to send; it may be sent before that too, see {@link #maySend()}
 * @param carried the form fields that hold the draft beside those of the question, to be sent along hidden
 */
public record Turn(
        String language,
        List<Notice> notices,
        Optional<Ask> ask,
        Summary summary,
        List<Fault> faults,
        boolean ready,
        Map<String, String> carried) {
    /** Keeps its own copies. */
    public Turn {
        notices = List.copyOf(notices);
        faults = List.copyOf(faults);
        carried = Map.copyOf(carried);
    }

    /** The texts of its language. */
    public CitizenTexts texts() {
        return CitizenTexts.in(language);
    }

    /** Whether the message can be sent as it is: it says something, and nothing in it is wrong. */
    public boolean maySend() {
        return faults.isEmpty() && !summary.answers().isEmpty();
    }
}
