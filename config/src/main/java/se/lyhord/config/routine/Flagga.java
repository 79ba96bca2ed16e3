package se.lyhord.config.routine;

import java.util.List;

/**
 * Something in a message that calls for more than the usual handling, such as lex Sarah.
 *
 * @param description when it applies, for the registrator
 * @param alarms whom it calls on the same day; nobody where it only steers the handling
 */
public record Flagga(String id, String name, String description, List<Alarm> alarms) {
    /** Refuses empty texts. */
    public Flagga {
        Krav.id(id);
        Krav.text("name", name);
        Krav.text("description", description);
        alarms = Krav.unique("alarms", alarms, Alarm::name);
    }
}
