package se.lyhord.console.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    /** Words, on several lines; those with which it begins stand there until they are changed. */
    record Text(String key, String label, String hint, String begun) implements Field {
        /** Nothing stands there from the beginning. */
        public Text(String key, String label, String hint) {
            this(key, label, hint, "");
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
            Function<String, List<Option>> matching,
            @Nullable Option chosen) implements Field {
        /** One of these. */
        public static Pick of(String key, String label, String hint, List<Option> options) {
            return new Pick(
                    key,
                    label,
                    hint,
                    words -> options.stream()
                            .filter(option -> option.contains(words))
                            .toList(),
                    options.size() == 1 ? options.getFirst() : null);
        }

        /** The one that somebody means who has written so much of its name: the only one with it, or the only one that begins so. */
        Optional<Option> meant(String words) {
            List<Option> found = matching.apply(words);
            List<Option> begun =
                    found.stream().filter(option -> option.begins(words)).toList();
            List<Option> meant = begun.size() == 1 ? begun : found;
            return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
        }
    }

    /** A day; null or the one chosen from the beginning. */
    record Day(
            String key, String label, String hint, @Nullable LocalDate chosen) implements Field {}

    /** Yes or no. */
    record Tick(String key, String label, String hint) implements Field {}

    /** Something to choose, by its id. */
    record Option(String id, String label) {
        boolean begins(String words) {
            return label.toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT));
        }

        boolean contains(String words) {
            return label.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        }
    }
}
