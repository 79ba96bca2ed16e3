package se.lyhord.config.routine.matter;

import java.util.List;
import se.lyhord.config.routine.krav.Krav;
import se.lyhord.config.routine.people.Alarm;

/**
 * Something in a message that calls for more than the usual handling, such as lex Sarah.
 *
 * @param description when it applies, for the registrator
 * @param alarms whom it calls on the same day; nobody where it only steers the handling
 * @param sameDay whether those whom it calls must hear of it on the day the message came, and not with the morning mail
 * @param companion whether a restricted ärende of its own is opened beside, for those whom it calls
 */
public record Flagga(
        String id, String name, String description, List<Alarm> alarms, boolean sameDay, boolean companion) {
    /** Refuses empty texts, and something urgent or restricted that nobody is told of. */
    public Flagga {
        Krav.id(id);
        Krav.text("name", name);
        Krav.text("description", description);
        alarms = Krav.unique("alarms", alarms, Alarm::name);
        if ((sameDay || companion) && alarms.isEmpty()) {
            throw new IllegalArgumentException("flaggan ”%s” har ”%s”, men ”alarms” är tom så ingen får veta det"
                    .formatted(id, sameDay ? "sameDay" : "companion"));
        }
    }
}
