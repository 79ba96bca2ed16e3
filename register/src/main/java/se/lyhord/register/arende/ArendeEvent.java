package se.lyhord.register.arende;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened to an ärende. */
public sealed interface ArendeEvent {
    /** The event as a sentence in Swedish. */
    String sentence();

    /** A message opened it. */
    record Opened(long ledger, Instant arrivedAt, String reason) implements ArendeEvent {
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
            List<String> flags) implements ArendeEvent {
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
    record FollowUpReceived(long ledger, Instant arrivedAt, String reason) implements ArendeEvent {
        @Override
        public String sentence() {
            return "Ett nytt meddelande lades till. " + reason;
        }
    }

    /** A registrator confirmed what it is. */
    record Confirmed(String kind, String factor, String unit, List<String> flags) implements ArendeEvent {
        @Override
        public String sentence() {
            return "Bekräftat som " + kind + ", " + factor + ", " + unit
                    + (flags.isEmpty() ? "." : ". Flaggor: " + String.join(", ", flags) + ".");
        }
    }

    /** The diarienummer was taken. */
    record Registered(String diarienummer) implements ArendeEvent {
        @Override
        public String sentence() {
            return "Diariefört som " + diarienummer + ".";
        }
    }

    /** An enhet got it. */
    record Routed(String unit) implements ArendeEvent {
        @Override
        public String sentence() {
            return "Fördelat till " + unit + ".";
        }
    }

    /** A letter was decided. */
    record LetterPlanned(String letter) implements ArendeEvent {
        @Override
        public String sentence() {
            return letter + " ska skickas.";
        }
    }

    /** The mail server took a letter. */
    record LetterSent(String letter) implements ArendeEvent {
        @Override
        public String sentence() {
            return letter + " skickades.";
        }
    }

    /** A letter needs a person. */
    record LetterLeftToPerson(String letter, String reason) implements ArendeEvent {
        @Override
        public String sentence() {
            return letter + " skickas inte automatiskt. " + reason;
        }
    }

    /** A mail server reported that a letter did not arrive. */
    record LetterReturned(String letter, String reason) implements ArendeEvent {
        @Override
        public String sentence() {
            return letter + " nådde inte fram. " + reason;
        }
    }

    /** A mail server reported that a letter is late and that it goes on trying. */
    record LetterDelayed(String letter) implements ArendeEvent {
        @Override
        public String sentence() {
            return letter + " är försenad. Mottagarens e-postserver svarar inte, men försöken fortsätter.";
        }
    }
}
