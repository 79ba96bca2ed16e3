package se.lyhord.console.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.console.action.Field.Option;
import se.lyhord.register.refusal.RefusedException;

/** What was filled in, by the keys of the fields; a field that was left empty has no value. */
public record Filled(Map<String, Object> values) {
    /** Key of the subject that the person has given the letter. */
    static final String SUBJECT = "brev/amne";

    /** Key of the text that the person has given the letter. */
    static final String BODY = "brev/text";

    /** Keeps its own copy. */
    public Filled {
        values = Map.copyOf(values);
    }

    /** The letter as the person has changed it; null when it is as the routine has it. */
    public @Nullable Brev letter() {
        return values.containsKey(BODY) ? new Brev(text(SUBJECT), text(BODY)) : null;
    }

    /** The same with a letter that the person has changed. */
    Filled with(@Nullable Brev letter) {
        if (letter == null) {
            return this;
        }
        Map<String, Object> all = new HashMap<>(values);
        all.put(SUBJECT, letter.subject());
        all.put(BODY, letter.body());
        return new Filled(all);
    }

    /** Whether a word has been written or something chosen that did not stand there from the beginning. */
    boolean saysMoreThan(Filled other) {
        return values.entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof String text && text.isBlank()))
                .anyMatch(entry -> !entry.getValue().equals(other.values().get(entry.getKey())));
    }

    /** The words; empty when there are none. */
    public String text(String key) {
        return values.get(key) instanceof String text ? text : "";
    }

    /** Id of the chosen one, if one was. */
    public Optional<String> choice(String key) {
        return values.get(key) instanceof Option option ? Optional.of(option.id()) : Optional.empty();
    }

    /**
     * Id of the chosen one.
     *
     * @throws RefusedException with that sentence when none was
     */
    public String choice(String key, String otherwise) {
        return choice(key).orElseThrow(() -> new RefusedException(otherwise));
    }

    /** The day, if one was chosen. */
    public Optional<LocalDate> day(String key) {
        return values.get(key) instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /**
     * The day.
     *
     * @throws RefusedException with that sentence when none was chosen
     */
    public LocalDate day(String key, String otherwise) {
        return day(key).orElseThrow(() -> new RefusedException(otherwise));
    }

    /** Whether it was ticked. */
    public boolean ticked(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }
}
