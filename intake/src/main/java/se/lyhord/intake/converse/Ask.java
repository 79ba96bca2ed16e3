package se.lyhord.intake.converse;

import java.util.List;
import java.util.Optional;
import se.lyhord.intake.converse.text.Said;

/** The one question of a turn. Every one but the first may be passed over. */
public sealed interface Ask {
    /** What the answer is; {@link Field#REPLY} for {@link Contact}. */
    Field field();

    /** The question itself. */
    Said question();

    /** What helps to answer. */
    Optional<Said> hint();

    /** Whether it may be passed over. */
    default boolean mayBeSkipped() {
        return field() != Field.TEXT;
    }

    /**
     * An answer in one's own words.
     *
     * @param value what has been answered before, empty otherwise
     * @param rows height of the field, 1 for a single line
     */
    record FreeText(Field field, Said question, Optional<Said> hint, String value, int rows) implements Ask {}

    /**
     * One of a few answers.
     *
     * @param chosen value of the answer given before, empty otherwise
     */
    record Choice(Field field, Said question, Optional<Said> hint, List<Option> options, String chosen) implements Ask {
        /** Keeps its own copy. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * How an answer is wanted, with the fields that the ways need, all in one form.
     *
     * @param ways values are those of {@link Way}
     * @param chosen value of the way that the citizen has chosen, empty otherwise
     */
    record Contact(Said question, Optional<Said> hint, List<Option> ways, List<Input> inputs, String chosen)
            implements Ask {
        /** Keeps its own copies. */
        public Contact {
            ways = List.copyOf(ways);
            inputs = List.copyOf(inputs);
        }

        @Override
        public Field field() {
            return Field.REPLY;
        }
    }
}
