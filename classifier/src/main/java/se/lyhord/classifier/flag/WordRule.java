package se.lyhord.classifier.flag;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that together raise a flag, written {@code ramla*|föll + golvet|ingen kom}: one of each group must stand in the text, {@code *} is
 * any rest of a word, a term may be several words, {@code <namn>} is two words with capitals after each other. A rule that begins with
 * {@code !} raises its flag by itself; the others only strengthen what the model suspects.
 *
 * @param groups their numbers in the index, or {@link #NAME}
 * @param certain whether it needs no other sign
 */
record WordRule(List<Integer> groups, boolean certain) {
    private static final int NAME = -1;
    private static final String CERTAIN = "!";

    static WordRule of(String line, TermIndex index) {
        boolean certain = line.startsWith(CERTAIN);
        var groups = Stream.of(line.substring(certain ? CERTAIN.length() : 0).split(" \\+ ", -1))
                .map(terms -> terms.strip().equals("<namn>") ? NAME : index.add(terms(terms)))
                .toList();
        return new WordRule(groups, certain);
    }

    private static List<Term> terms(String terms) {
        return Stream.of(terms.split("\\|", -1))
                .map(String::strip)
                .map(Spelling::alike)
                .map(FoldedText::fold)
                .map(Term::new)
                .toList();
    }

    /** What in the text raises the flag, in words that may be shown and logged to a registrator. */
    Optional<Sign> in(Sightings text) {
        for (var group : groups) {
            if (group == NAME ? !text.hasName() : !text.has(group)) {
                return Optional.empty();
            }
        }
        var evidence = groups.stream()
                .map(group -> group == NAME ? "ett namn" : text.quote(group))
                .collect(Collectors.joining(" … "));
        return Optional.of(new Sign(evidence, certain));
    }
}
