package se.lyhord.console.action;

import java.util.List;
import java.util.stream.Collectors;
import se.lyhord.register.access.Account;
import se.lyhord.register.draft.DraftInSight;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.draft.Topic;

/** What a person and the colleagues have begun to write about one thing. */
record BegunWriting(Drafts drafts, Account by, Topic about) {
    List<DraftInSight> inSight() {
        return drafts.inSight(by, about);
    }

    /** What the person wrote in a form that may no longer be there to go on in. */
    String words(String form) {
        return drafts.own(by, about, form).stream()
                .flatMap(draft -> FilledText.words(draft.fields()).stream())
                .collect(Collectors.joining("\n\n"));
    }

    void forget(String form) {
        drafts.forget(by, about, form);
    }
}
