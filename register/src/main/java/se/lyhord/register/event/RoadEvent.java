package se.lyhord.register.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ärende went on along its road, or left it; kinds, enheter and people by their ids in the routine. */
public sealed interface RoadEvent extends ArendeEvent {
    /** A registrator confirmed what it is, perhaps with a finer code below the factor. */
    record Confirmed(String kind, String factor, @Nullable String code, String unit, List<String> flags)
            implements RoadEvent {
        @Override
        public String sentence() {
            return "Bekräftat som " + kind + ", " + factor + (code == null ? "" : " (" + code + ")") + ", " + unit
                    + (flags.isEmpty() ? "." : ". Flaggor: " + String.join(", ", flags) + ".");
        }
    }

    /** The diarienummer was taken. */
    record Registered(String diarienummer) implements RoadEvent {
        @Override
        public String sentence() {
            return "Diariefört som " + diarienummer + ".";
        }
    }

    /** An enhet got it. */
    record Routed(String unit) implements RoadEvent {
        @Override
        public String sentence() {
            return "Fördelat till " + unit + ".";
        }
    }

    /** Another enhet got it. */
    record Rerouted(String from, String to, String reason) implements RoadEvent {
        @Override
        public String sentence() {
            return "Fördelat om från " + from + " till " + to + ". " + reason;
        }
    }

    /** Somebody at the enhet was jävig, so another enhet got it. */
    record Recused(String from, String to, String reason) implements RoadEvent {
        @Override
        public String sentence() {
            return "Jäv hos " + from + ". " + to + " tar över. " + reason;
        }
    }

    /** The ärende beside which it was opened went to another enhet, and it went along. */
    record Followed(long other, String name, String from, String to) implements RoadEvent {
        @Override
        public String sentence() {
            return "Följde med " + name + " från " + from + " till " + to + ".";
        }
    }

    /** A chef took it over. */
    record TakenOver(String chief, String reason) implements RoadEvent {
        @Override
        public String sentence() {
            return chief + " tar över ärendet. " + reason;
        }
    }

    /** Another authority has it, or the citizen was guided there. */
    record Forwarded(String authority, String how) implements RoadEvent {
        @Override
        public String sentence() {
            return "Gäller en annan myndighet: " + authority + ". " + how;
        }
    }

    /** A kind that the routine leaves out was handed over. */
    record HandedOver(String kind, String to) implements RoadEvent {
        @Override
        public String sentence() {
            return "Ärendetypen " + kind + " följer andra regler. Överlämnat till " + to + ".";
        }
    }

    /** The citizen has an answer. */
    record Answered(String how) implements RoadEvent {
        @Override
        public String sentence() {
            return "Besvarat. " + how;
        }
    }

    /** Closed in the diary. */
    record Closed(String ground) implements RoadEvent {
        @Override
        public String sentence() {
            return "Avslutat. " + ground;
        }
    }

    /** Taken up again. */
    record Reopened(String reason) implements RoadEvent {
        @Override
        public String sentence() {
            return "Öppnat igen. " + reason;
        }
    }

    /** Another ärende of the same matter took it over. */
    record MergedInto(long other, String name) implements RoadEvent {
        @Override
        public String sentence() {
            return "Ihopslaget med " + name + ", där det fortsätter.";
        }
    }

    /** It took over another ärende of the same matter. */
    record Absorbed(long other, String name) implements RoadEvent {
        @Override
        public String sentence() {
            return "Tog över " + name + ".";
        }
    }

    /** Flags that a registrator had confirmed on an ärende that it took over stand on it now. */
    record FlagsTakenOver(List<String> flags, String from) implements RoadEvent {
        @Override
        public String sentence() {
            return "Märkningen från " + from + " följde med: " + String.join(", ", flags) + ".";
        }
    }

    /** A decision was taken back at once by the one who made it; what it had set going stands as before, except for a diarienummer. */
    record TakenBack(String what) implements RoadEvent {
        @Override
        public String sentence() {
            return "Ångrat: " + what + ". Ärendet är som det var före beslutet.";
        }
    }

    /** It was made void. */
    record Voided(String reason) implements RoadEvent {
        @Override
        public String sentence() {
            return "Makulerat. " + reason;
        }
    }

    /** The arrival date was wrong. */
    record ArrivalCorrected(Instant from, Instant to, String reason) implements RoadEvent {
        @Override
        public String sentence() {
            return "Ankomstdatum rättat från " + Moments.day(from) + " till " + Moments.day(to) + ". " + reason;
        }
    }
}
