package se.lyhord.console.queue;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** What waits in one queue for the person who looks at it. */
interface Queue<T> {
    /** Address of its view. */
    String path();

    /** What it is called. */
    String title();

    /** What to say when nothing waits. */
    String empty();

    /** What would be shown here. */
    String meaning();

    List<T> page(int offset, int limit);

    int count();

    /** The one with this id, if it waits. */
    Optional<T> find(long id);

    Long id(T item);

    Words words(T item);

    /**
     * It whole, with what can be decided.
     *
     * @param done to be called when something was decided
     */
    Component card(T item, Runnable done);

    /** What a list says of one. */
    record Words(String from, String since, String subject, String why) {}
}
