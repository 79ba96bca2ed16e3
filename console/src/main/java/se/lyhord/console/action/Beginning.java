package se.lyhord.console.action;

import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brev;

/**
 * What a form begins with beside the words in its fields, as long as nobody has begun to write in it.
 *
 * @param letter the whole letter, where its words differ from the routine's; null when they do not
 * @param from where its words come from, as a sentence; empty where there is nothing to say
 */
public record Beginning(@Nullable Brev letter, String from) {
    static final Beginning NOTHING = new Beginning(null, "");
}
