package se.lyhord.console.inbox;

import java.util.Optional;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.sure.Sure;

/** What one keystroke may end: not what is perhaps a matter after all, when its writer waits for a reply. The kind is asked for then. */
record Ending(Sure sure) {
    /** The suggested kind, as a question where answering for the registrator would end the matter too soon. */
    Ranking kind(Suggestion suggestion, boolean replyWanted) {
        return suggestion.kind().onlyIf(!replyWanted || !endsUnsurely(suggestion));
    }

    /** Whether confirming it unread would end it, and it is not sure that it is no matter. */
    boolean endsUnsurely(Suggestion suggestion) {
        Optional<String> kind = suggestion.kind().best().map(Alternative::id);
        return kind.filter(id -> !sure.kinds().contains(id)).isPresent()
                && sure.about(suggestion)
                        .filter(doubt -> switch (doubt) {
                            case FLAGGED, FOREIGN, UNSURE -> true;
                            case NO_MATTER, OUTSIDE -> false;
                        })
                        .isPresent();
    }
}
