package se.lyhord.classifier.flag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules of words under names of one's own, looked for all at once; never changes. A rule is written as in the flags' files: {@code ramla*|föll
 * + golvet}, one of each group must stand in the text, {@code *} is any rest of a word, dots and rings and capitals do not matter.
 */
public final class WordRules {
    private final Map<String, List<WordRule>> rules = new LinkedHashMap<>();
    private final TermIndex index = new TermIndex();

    /**
     * Reads rules.
     *
     * @param lines rules by name, of which any one suffices
     * @throws IllegalArgumentException when a term does not begin with two letters of a word
     */
    public WordRules(Map<String, List<String>> lines) {
        lines.forEach((name, ways) -> rules.put(
                name, ways.stream().map(line -> WordRule.of(line, index)).toList()));
    }

    /** The words that were seen, by the names of the rules that they satisfy. */
    public Map<String, String> in(String text) {
        Sightings seen = index.in(FoldedText.of(text));
        Map<String, String> found = new LinkedHashMap<>();
        rules.forEach((name, ways) -> ways.stream()
                .map(rule -> rule.in(seen))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(sign -> found.put(name, sign.evidence())));
        return found;
    }
}
