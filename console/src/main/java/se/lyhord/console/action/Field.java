package se.lyhord.console.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One question of a form, found again by its key in what was filled in. */
public sealed interface Field {
    /** The name by which its answer is found. */
    String key();

    /** The question. */
    String label();

    /** What helps to answer; may be empty. */
    String hint();

    /**
     * Words, on several lines; those with which it begins stand there until they are changed.
     *
     * @param onlyInLetter whether they go into the letter and nowhere else, so that they rest while the letter is written whole
     */
    record Text(String key, String label, String hint, String begun, boolean onlyInLetter) implements Field {
        /** Words that are for more than a letter. */
        public Text(String key, String label, String hint, String begun) {
            this(key, label, hint, begun, false);
        }

        /** Nothing stands there from the beginning. */
        public Text(String key, String label, String hint) {
            this(key, label, hint, "");
        }

        /** The words of an answer. */
        static Text answer(String key, String hint, String begun) {
            return new Text(key, "Ditt svar", hint, begun, true);
        }
    }

    /** Words on one line, such as an address; those with which it begins stand there until they are changed. */
    record Line(String key, String label, String hint, String begun) implements Field {
        /** Nothing stands there from the beginning. */
        public Line(String key, String label, String hint) {
            this(key, label, hint, "");
        }
    }

    /** One of several, found by writing a part of its name; null or the one chosen from the beginning. */
    record Pick(
            String key,
            String label,
            String hint,
            Among among,
            @Nullable Option chosen) implements Field {
        /** One of those that a search finds. */
        public Pick(
                String key,
                String label,
                String hint,
                Function<String, List<Option>> matching,
                @Nullable Option chosen) {
            this(key, label, hint, new Searched(matching), chosen);
        }

        /** One of these; the only one is chosen. */
        public static Pick of(String key, String label, String hint, List<Option> options) {
            return new Pick(key, label, hint, new All(options), options.size() == 1 ? options.getFirst() : null);
        }
    }

    /** What a {@link Pick} chooses among. */
    sealed interface Among {}

    /** These. */
    record All(List<Option> options) implements Among {}

    /** Those that match what is written. */
    record Searched(Function<String, List<Option>> matching) implements Among {

        /** The one that somebody means who has written so much: the only one that matches. */
        Optional<Option> meant(String words) {
            List<Option> found = matching.apply(words);
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }
    }

    /** A day; null or the one chosen from the beginning. */
    record Day(
            String key, String label, String hint, @Nullable LocalDate chosen) implements Field {}

    /** Yes or no. */
    record Tick(String key, String label, String hint) implements Field {}

    /** Something to choose, by its id. */
    record Option(String id, String label) {}
}
