package se.lyhord.console.action;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.lyhord.console.action.Field.Option;
import se.lyhord.register.refusal.RefusedException;

/** What was filled in, by the keys of the fields; a field that was left empty has no value. */
public record Filled(Map<String, Object> values) {
    /** Keeps its own copy. */
    public Filled {
        values = Map.copyOf(values);
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
