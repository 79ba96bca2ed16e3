package se.lyhord.register.arende;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.rule.Kanal;

/**
 * How an ärende came and what has been decided about handling it, beside what it is.
 *
 * @param language of letters to the citizen, as a BCP 47 tag
 * @param replyWanted whether the citizen asked for a reply
 * @param restricted whether only few may see it
 * @param companionOf id of the ärende beside which it was opened
 * @param mergedInto id of the ärende that took it over
 * @param takenOverBy the chef who took it over, by the id in the routine
 * @param answerPromised until when an answer was promised in a notice of delay
 */
public record Handling(
        Kanal channel,
        String language,
        boolean replyWanted,
        boolean restricted,
        @Nullable Long companionOf,
        @Nullable Long mergedInto,
        @Nullable String takenOverBy,
        @Nullable Instant answerPromised) {
    /** As nothing has been decided yet. */
    public static Handling of(Kanal channel, String language) {
        return new Handling(channel, language, false, false, null, null, null, null);
    }

    /** Whether the citizen spoke instead of writing. */
    public boolean isOral() {
        return channel == Kanal.PHONE || channel == Kanal.VISIT;
    }

    Handling wantingReply(boolean wanted) {
        return new Handling(
                channel, language, wanted, restricted, companionOf, mergedInto, takenOverBy, answerPromised);
    }

    Handling takenOver(String chief) {
        return new Handling(channel, language, replyWanted, restricted, companionOf, mergedInto, chief, answerPromised);
    }

    Handling promised(@Nullable Instant until) {
        return new Handling(channel, language, replyWanted, restricted, companionOf, mergedInto, takenOverBy, until);
    }

    Handling merged(long into) {
        return new Handling(channel, language, replyWanted, restricted, companionOf, into, takenOverBy, answerPromised);
    }

    /** The chef who had taken it over has it no more; what was promised stands. */
    Handling handedBack() {
        return new Handling(channel, language, replyWanted, restricted, companionOf, mergedInto, null, answerPromised);
    }
}
