package se.lyhord.intake.converse;

import java.util.List;
import java.util.Map;
import se.lyhord.intake.converse.text.Said;

/** Something that the citizen should know now, beside the question; steers, never refuses. */
public sealed interface Notice {
    /** Where its texts stand: {@code notice.KEY.heading} and {@code notice.KEY.body}. */
    String key();

    /** The values in its texts. */
    default Map<String, String> values() {
        return Map.of();
    }

    /** Whom to call, where there is somebody. */
    default List<HelpLine> help() {
        return List.of();
    }

    /** Whether it must be heard at once ({@code role=alert}). */
    default boolean isUrgent() {
        return false;
    }

    /** Whether it tells first of all to call 112. */
    default boolean isEmergency() {
        return false;
    }

    /** Its heading. */
    default Said heading() {
        return new Said("notice." + key() + ".heading", values());
    }

    /** Its text, one line to each paragraph. */
    default Said body() {
        return new Said("notice." + key() + ".body", values());
    }

    /** Somebody may be in danger: 112. */
    record Danger112() implements Notice {
        @Override
        public String key() {
            return "danger";
        }

        @Override
        public boolean isUrgent() {
            return true;
        }

        @Override
        public boolean isEmergency() {
            return true;
        }
    }

    /** Somebody may be about to take their life: 112 and who else listens. */
    record SelfHarm() implements Notice {
        @Override
        public String key() {
            return "self-harm";
        }

        @Override
        public boolean isUrgent() {
            return true;
        }

        @Override
        public boolean isEmergency() {
            return true;
        }
    }

    /** Somebody is beaten or threatened by one who is near: whom to call beside 112. */
    record Violence() implements Notice {
        @Override
        public String key() {
            return "violence";
        }

        @Override
        public boolean isUrgent() {
            return true;
        }

        @Override
        public boolean isEmergency() {
            return true;
        }
    }

    /** A child may be badly off. */
    record Orosanmalan(List<HelpLine> help) implements Notice {
        /** Keeps its own copy. */
        public Orosanmalan {
            help = List.copyOf(help);
        }

        @Override
        public String key() {
            return "orosanmalan";
        }

        @Override
        public boolean isUrgent() {
            return true;
        }
    }

    /** Something broken cannot wait. */
    record AcuteFault(List<HelpLine> help) implements Notice {
        /** Keeps its own copy. */
        public AcuteFault {
            help = List.copyOf(help);
        }

        @Override
        public String key() {
            return "acute-fault";
        }

        @Override
        public boolean isUrgent() {
            return true;
        }
    }

    /** An appeal: what förvaltningslagen 43–45 §§ ask. */
    record Appeal() implements Notice {
        @Override
        public String key() {
            return "appeal";
        }
    }

    /** A claim for damages: what skadeståndslagen asks one to show. */
    record Damages() implements Notice {
        @Override
        public String key() {
            return "damages";
        }
    }

    /** A medborgarförslag: what those usually need. */
    record Proposal() implements Notice {
        @Override
        public String key() {
            return "proposal";
        }
    }

    /**
     * Another authority answers for this.
     *
     * @param topic what it answers for, in the turn's language
     * @param address telephone, page or e-mail address, those that are known
     * @param takenAllTheSame whether we send it on ourselves
     */
    record OtherAuthority(String name, String topic, String address, boolean takenAllTheSame) implements Notice {
        @Override
        public String key() {
            return takenAllTheSame ? "other-authority" : "other-authority-guided";
        }

        @Override
        public Map<String, String> values() {
            return Map.of("name", name, "topic", topic, "address", address);
        }
    }

    /** It follows an own earlier ärende, whose reference is known. */
    record FollowsOwn(String reference) implements Notice {
        @Override
        public String key() {
            return "follows-own";
        }

        @Override
        public Map<String, String> values() {
            return Map.of("reference", reference);
        }
    }

    /** The text holds what looks like the code of an earlier conversation, which nobody else may see. */
    record CodeInText() implements Notice {
        @Override
        public String key() {
            return "code-in-text";
        }
    }

    /** The text holds a personnummer. */
    record PersonalNumber() implements Notice {
        @Override
        public String key() {
            return "personal-number";
        }
    }

    /** The turn is in the language of the text now, which can be changed back. */
    record LanguageGuess(String tag) implements Notice {
        @Override
        public String key() {
            return "language-guess";
        }
    }
}
