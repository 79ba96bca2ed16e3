package se.lyhord.register.alarm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.people.Mottagare;

/**
 * What somebody must be told.
 *
 * @param to who is to know; the person may be an {@link #account}
 * @param sentence what is the matter, in Swedish, without anything of the citizen's words
 * @param urgent whether it is mailed at once, within office hours, instead of with the next morning letter
 * @param due when what it is about is due; null where there is no such moment
 */
public record NewAlarm(
        String namnd,
        long arende,
        Cause cause,
        Mottagare to,
        String sentence,
        boolean urgent,
        @Nullable Instant due) {
    /** Who is to know: id of a person in the routine, or else a functional address. */
    public String person() {
        return key(to);
    }

    /** By what an alarm for these is found. */
    public static String key(Mottagare to) {
        return to.person() == null ? to.email() : to.person();
    }

    /** By what an alarm is found for somebody whom the routine does not name: by the user name. No id in a routine has such a sign. */
    public static String account(String username) {
        return "konto:" + username;
    }
}
