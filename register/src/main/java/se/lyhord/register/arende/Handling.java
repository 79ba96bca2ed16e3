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
 * @param promise of an answer in a notice of delay, or when it was taken up again; null for none
 */
public record Handling(
        Kanal channel,
        String language,
        boolean replyWanted,
        boolean restricted,
        @Nullable Long companionOf,
        @Nullable Long mergedInto,
        @Nullable String takenOverBy,
        @Nullable Promise promise) {
    /** As nothing has been decided yet. */
    public static Handling of(Kanal channel, String language) {
        return new Handling(channel, language, false, false, null, null, null, null);
    }

    /** Whether the citizen spoke instead of writing. */
    public boolean isOral() {
        return channel == Kanal.PHONE || channel == Kanal.VISIT;
    }

    Handling wantingReply(boolean wanted) {
        return new Handling(channel, language, wanted, restricted, companionOf, mergedInto, takenOverBy, promise);
    }

    Handling takenOver(String chief) {
        return new Handling(channel, language, replyWanted, restricted, companionOf, mergedInto, chief, promise);
    }

    /** Until when an answer is promised, in a notice that may not have left; null when the routine's own limit holds. */
    public @Nullable Instant answerPromised() {
        return promise == null ? null : promise.until();
    }

    Handling promised(@Nullable Promise next) {
        return new Handling(channel, language, replyWanted, restricted, companionOf, mergedInto, takenOverBy, next);
    }

    Handling merged(long into) {
        return new Handling(channel, language, replyWanted, restricted, companionOf, into, takenOverBy, promise);
    }

    /** The chef who had taken it over has it no more; what was promised stands. */
    Handling handedBack() {
        return new Handling(channel, language, replyWanted, restricted, companionOf, mergedInto, null, promise);
    }
}
