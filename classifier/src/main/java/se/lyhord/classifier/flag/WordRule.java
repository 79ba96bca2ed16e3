package se.lyhord.classifier.flag;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that together raise a flag, written {@code ramla*|föll + golvet|ingen kom}: one of each group must stand in the text, {@code *} is
 * any rest of a word, a term may be several words, {@code <namn>} is two words with capitals after each other.
 *
 * @param groups their numbers in the index, or {@link #NAME}
 */
record WordRule(List<Integer> groups) {
    private static final int NAME = -1;

    static WordRule of(String line, TermIndex index) {
        return new WordRule(Stream.of(line.split(" \\+ ", -1))
                .map(terms -> terms.strip().equals("<namn>") ? NAME : index.add(terms(terms)))
                .toList());
    }

    private static List<Term> terms(String terms) {
        return Stream.of(terms.split("\\|", -1))
                .map(String::strip)
                .map(FoldedText::fold)
                .map(Term::new)
                .toList();
    }

    /** What in the text raises the flag, in words that may be shown and logged to a registrator. */
    Optional<String> in(Sightings text) {
        for (var group : groups) {
            if (group == NAME ? !text.hasName() : !text.has(group)) {
                return Optional.empty();
            }
        }
        return Optional.of(groups.stream()
                .map(group -> group == NAME ? "ett namn" : text.quote(group))
                .collect(Collectors.joining(" … ")));
    }
}
