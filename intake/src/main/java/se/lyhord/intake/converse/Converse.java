package se.lyhord.intake.converse;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.Rutin;
import se.lyhord.intake.converse.hear.Heard;
import se.lyhord.intake.converse.hear.Listener;
import se.lyhord.intake.converse.text.CitizenTexts;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** The conversation before Skicka: from what a citizen has told to what is said next; keeps nothing, safe for use by many threads. */
public class Converse {
    private static final List<Field> ANSWERED =
            List.of(Field.WHERE, Field.WHEN, Field.DECISION, Field.WISH, Field.COST, Field.FOLLOWS);

    private final Routines routines;
    private final Suggesting suggesting;
    private final Clock clock;
    private final Listener listener = new Listener();
    private final Tongues tongues = new Tongues();

    Converse(Routines routines, Suggesting suggesting, Clock clock) {
        this.routines = routines;
        this.suggesting = suggesting;
        this.clock = clock;
    }

    /** What is said next to one who has told this much. */
    public Turn next(String namnd, Draft draft) {
        RoutineInForce routine = routines.today(namnd);
        Matter matter = matter(routine.rutin(), draft);
        String language = spoken(routine.rutin(), draft);
        CitizenTexts texts = CitizenTexts.in(language);
        Answers answers = new Answers(draft, routine.rutin());
        List<Fault> faults = answers.faults();
        Optional<Ask> ask = field(matter, faults).map(new Asking(matter, texts)::about);
        return new Turn(
                language,
                draft.text().isEmpty() ? List.of() : notices(matter, routine, language),
                ask,
                answers.summary(),
                faults,
                ask.isEmpty() && faults.isEmpty(),
                carried(draft, language, ask));
    }

    /** What the citizen is told when this draft has arrived. */
    public Receipt arrived(String namnd, Draft draft, Instant at) {
        RoutineInForce routine = routines.at(namnd, at);
        String language = spoken(routine.rutin(), draft);
        WordsOf words = new WordsOf(CitizenTexts.in(language));
        return new Receipt(language, new Promises(matter(routine.rutin(), draft), routine, words, at).all());
    }

    private Matter matter(Rutin rutin, Draft draft) {
        String text = draft.text();
        String all = told(draft, List.of(Field.TEXT, Field.WHERE));
        return new Matter(
                draft,
                rutin,
                heard(draft, rutin),
                text.isEmpty()
                        ? Suggesting.NOTHING
                        : suggesting.of(rutin.namnd().id(), all));
    }

    /** Where, when and what it is stand in the text; somebody may cry for help in any answer, and the first letters are listened to. */
    private Heard heard(Draft draft, Rutin rutin) {
        String language = tongues.guessed(draft.text());
        Heard inText =
                listener.hear(draft.text(), language, rutin.citizensPage().places());
        String answers = told(draft, ANSWERED);
        return answers.isEmpty() ? inText : inText.and(listener.hear(answers + draft.text(), language, List.of()));
    }

    private static String told(Draft draft, List<Field> fields) {
        return fields.stream()
                .flatMap(field -> draft.value(field).stream())
                .map(value -> value + "\n")
                .collect(Collectors.joining());
    }

    private String spoken(Rutin rutin, Draft draft) {
        return tongues.spoken(draft, rutin, tongues.guessed(draft.text()));
    }

    private List<Notice> notices(Matter matter, RoutineInForce routine, String language) {
        WordsOf words = new WordsOf(CitizenTexts.in(language));
        Draft draft = matter.draft();
        boolean changed = !draft.language().isEmpty()
                && !CitizenTexts.in(draft.language()).tag().equals(language);
        return Stream.concat(
                        new Notices(matter, routine, words, clock.instant().atZone(SvenskTid.ZONE)).all().stream(),
                        changed ? Stream.of(new Notice.LanguageGuess(language)) : Stream.empty())
                .toList();
    }

    /** First of all the text, then what is wrong, then what the citizen wants to change, then what is missing. */
    private static Optional<Field> field(Matter matter, List<Fault> faults) {
        if (matter.draft().text().isEmpty()) {
            return Optional.of(Field.TEXT);
        }
        return faults.stream()
                .map(Fault::field)
                .findFirst()
                .or(() -> matter.draft().changing())
                .or(() -> new Questions(matter).next());
    }

    /** The draft, but for what the question has fields of its own for. */
    private static Map<String, String> carried(Draft draft, String language, Optional<Ask> ask) {
        Map<String, String> form = new HashMap<>(draft.form());
        form.put(Draft.LANGUAGE, language);
        ask.ifPresent(asked -> {
            form.remove(asked.field().param());
            if (asked instanceof Ask.Contact contact) {
                contact.inputs().forEach(input -> form.remove(input.field().param()));
            }
        });
        return form;
    }
}
