package se.lyhord.register.alarm;

import se.lyhord.config.deadline.Duty;

/**
 * What an alarm is about; an ärende has at most one alarm of each cause for a person.
 *
 * @param text as the database keeps it
 */
public record Cause(String text) {
    /** A duty is due soon. */
    public static Cause warning(Duty duty) {
        return new Cause("WARNING " + duty.name());
    }

    /** The moment of a duty has passed. */
    public static Cause missed(Duty duty) {
        return new Cause("MISSED " + duty.name());
    }

    /** A registrator has confirmed a flag. */
    public static Cause flag(String flagId) {
        return new Cause("FLAG " + flagId);
    }

    /** The bot suggests a flag that nobody has confirmed yet. */
    public static Cause suspicion(String flagId) {
        return new Cause("SUSPICION " + flagId);
    }

    /** A message has come to an ärende on which nobody works any more. */
    public static Cause message() {
        return new Cause("MESSAGE");
    }

    /** The one who wrote says that the answer was not good. */
    public static Cause dissatisfied() {
        return new Cause("DISSATISFIED");
    }

    /** A colleague asks something. */
    public static Cause question(long question) {
        return new Cause("QUESTION " + question);
    }

    /** A colleague has answered what was asked. */
    public static Cause reply(long question) {
        return new Cause("REPLY " + question);
    }
}
