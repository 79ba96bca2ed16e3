package se.lyhord.console.queue;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lyhord.register.signal.Signal;

/** What waits in one queue for the person who looks at it. */
public interface Queue<T> {
    /** Address of its view. */
    String path();

    /** What it is called. */
    String title();

    /** What to say when nothing waits. */
    String empty();

    /** What would be shown here. */
    String meaning();

    /** What one is, in the definite form. */
    default String one() {
        return "Meddelandet";
    }

    /** What Enter does. */
    default String enter() {
        return "Till det som kan bestämmas";
    }

    /** After which signals it may be another. */
    default Set<Signal> changes() {
        return EnumSet.of(Signal.LEDGER, Signal.ARENDE);
    }

    /** Some of it, longest waiting first. */
    List<T> page(int offset, int limit);

    /** How many wait. */
    int count();

    /** The one with this id, if it waits. */
    Optional<T> find(long id);

    /** What tells it from the others. */
    Long id(T item);

    /** What the list says of it. */
    Words words(T item);

    /**
     * It whole, with what can be decided.
     *
     * @param done to be called when something was decided
     */
    Component card(T item, Runnable done);

    /**
     * What a list says of one.
     *
     * @param subject empty where there is nothing to say
     */
    record Words(String from, String since, String subject, String why) {}
}
