package se.lyhord.register.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message came, and what the bot made of it. */
public sealed interface MessageEvent extends ArendeEvent {
    /** A message opened it. */
    record Opened(long ledger, Instant arrivedAt, String reason) implements MessageEvent {
        @Override
        public String sentence() {
            return "Ärendet öppnades. " + reason;
        }
    }

    /** The classifier filled in the form. */
    record Suggested(
            @Nullable String kind,
            @Nullable String factor,
            @Nullable String unit,
            List<String> flags) implements MessageEvent {
        @Override
        public String sentence() {
            return "Förslag: " + or(kind) + ", " + or(factor) + ", " + or(unit)
                    + (flags.isEmpty() ? "." : ". Flaggor: " + String.join(", ", flags) + ".");
        }

        private static String or(@Nullable String id) {
            return id == null ? "osäkert" : id;
        }
    }

    /** A later message was added. */
    record FollowUpReceived(long ledger, Instant arrivedAt, String reason) implements MessageEvent {
        @Override
        public String sentence() {
            return "Ett nytt meddelande lades till. " + reason;
        }
    }

    /** A message that had been put here by mistake is in another one now. */
    record MessageMoved(long ledger, long other, String name, String reason) implements MessageEvent {
        @Override
        public String sentence() {
            return "Ett meddelande flyttades till " + name + ". " + reason;
        }
    }

    /** The message that opened it might have belonged to another one, and somebody has found that it does not. */
    record FoundSeparate(long ledger) implements MessageEvent {
        @Override
        public String sentence() {
            return "Meddelandet kunde höra till ett annat ärende. Det är ett eget ärende.";
        }
    }

    /** It was opened beside another, for what only few may see. */
    record OpenedBeside(long other, String name, String flag) implements MessageEvent {
        @Override
        public String sentence() {
            return "Ärendet öppnades vid sidan av " + name + ", för utredning enligt flaggan " + flag + ".";
        }
    }
}
