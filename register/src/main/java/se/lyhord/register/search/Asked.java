package se.lyhord.register.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the typed words ask for.
 *
 * @param number the condition of those that have it as their diarienummer, telephone number or reference, which go before all others; null if it is none
 * @param words the condition of those that hold the words; null when no word says anything
 * @param stems stems of the words to mark
 * @param instead words that are looked for instead of one that no ärende holds
 */
record Asked(@Nullable String number, @Nullable String words, Set<String> stems, List<String> instead) {}
