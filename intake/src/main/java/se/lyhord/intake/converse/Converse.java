package se.lyhord.intake.converse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lyhord.intake.converse.text.CitizenTexts;
import se.lyhord.intake.converse.text.Said;
import se.lyhord.register.routine.Routines;

/** The conversation before Skicka: from what a citizen has told to what is said next; keeps nothing, safe for use by many threads. */
public class Converse {
    private final Routines routines;

    Converse(Routines routines) {
        this.routines = routines;
    }

    /** What is said next to one who has told this much. */
    public Turn next(String namnd, Draft draft) {
        String language = CitizenTexts.in(draft.language()).tag();
        Ask ask = new Ask.FreeText(
                Field.TEXT, Said.of("ask.text.question"), Optional.of(Said.of("ask.text.hint")), draft.text(), 8);
        routines.today(namnd);
        return new Turn(language, List.of(), Optional.of(ask), new Summary(List.of()), List.of(), false, draft.form());
    }

    /** What the citizen is told when this draft has arrived. */
    public Receipt arrived(String namnd, Draft draft, Instant at) {
        routines.at(namnd, at);
        return new Receipt(CitizenTexts.in(draft.language()).tag(), List.of());
    }
}
