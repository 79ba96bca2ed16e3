package se.lyhord.console.arende;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.console.words.Names;

/**
 * Words to mark in a message.
 *
 * @param words as the citizen wrote them
 * @param why what they speak for, as the registrator reads it
 * @param style class name of the mark
 */
record Mark(String words, String why, String style) {
    private static final int STRONGEST = 4;

    /** Evidence that stands in several places has this between them. */
    private static final Pattern ELLIPSIS = Pattern.compile("\\.\\.\\.|…");

    /** What weighed most in a suggestion: flags first, since a word is marked once only. */
    static List<Mark> of(Suggestion suggestion, Names names) {
        List<Mark> marks = new ArrayList<>();
        for (Flag flag : suggestion.flags()) {
            ELLIPSIS.splitAsStream(flag.evidence())
                    .forEach(part -> marks.add(new Mark(part.strip(), names.flag(flag.id()), "mark-flag")));
        }
        Stream.of(
                        best(suggestion.unit(), names::unit),
                        best(suggestion.kind(), names::kind),
                        best(suggestion.factor(), names::factor))
                .forEach(marks::addAll);
        return marks.stream().filter(mark -> !mark.words().isBlank()).toList();
    }

    private static List<Mark> best(Ranking ranking, UnaryOperator<String> name) {
        return ranking.best().stream()
                .flatMap(best -> best.words().stream()
                        .limit(STRONGEST)
                        .map(word -> new Mark(word, name.apply(best.id()), "mark-word")))
                .toList();
    }
}
