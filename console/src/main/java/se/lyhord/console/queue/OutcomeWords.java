package se.lyhord.console.queue;

import org.jspecify.annotations.Nullable;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Outcome;

/** Outcomes as a registrator says them. */
public final class OutcomeWords {
    private OutcomeWords() {}

    /** Of one message; null while it waits. */
    public static String one(@Nullable Outcome outcome) {
        return switch (outcome) {
            case null -> "Väntar";
            case REGISTERED -> "Nytt ärende";
            case FOLLOW_UP -> "Till befintligt ärende";
            case DUPLICATE -> "Dubblett";
            case AUTOMATIC -> "Automatiskt brev";
            case QUARANTINED -> "Karantän";
            case DISMISSED -> "Avfört";
        };
    }

    /** The way a message came. */
    public static String way(Channel channel) {
        return switch (channel) {
            case MAIL -> "e-post";
            case CHAT -> "webben";
            case DESK -> "för hand";
        };
    }

    /** Of many. */
    public static String many(Outcome outcome) {
        return switch (outcome) {
            case REGISTERED -> "nya ärenden";
            case FOLLOW_UP -> "till befintliga ärenden";
            case DUPLICATE -> "dubbletter";
            case AUTOMATIC -> "automatiska brev";
            case QUARANTINED -> "i karantän";
            case DISMISSED -> "avförda";
        };
    }
}
