package se.lyhord.classifier.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that together raise a flag, written {@code ramla*|föll + golvet|ingen kom}: one of each group must stand in the text, {@code *} is
 * any rest of a word, a term may be several words, {@code <namn>} is two words with capitals after each other.
 */
final class WordRule implements Evidence {
    private static final String NAME = "<namn>";

    /** Someone's first and last name, as far as capitals can tell. */
    private static final Pattern FULL_NAME = Pattern.compile(
            "(?<!\\p{L})(?!Hej |Min |Mitt |Vår |När |Till |Från |Tack )\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}{2,}");

    private final List<Pattern> groups;

    private WordRule(List<Pattern> groups) {
        this.groups = groups;
    }

    static WordRule of(String line) {
        return new WordRule(
                Stream.of(line.split(" \\+ ", -1)).map(WordRule::group).toList());
    }

    private static Pattern group(String terms) {
        if (terms.strip().equals(NAME)) {
            return FULL_NAME;
        }
        var alternatives = Stream.of(terms.split("\\|", -1))
                .map(String::strip)
                .map(FoldedText::fold)
                .map(term -> Pattern.quote(term).replace("*", "\\E\\p{L}*\\Q").replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})");
    }

    @Override
    public Optional<String> in(FoldedText text) {
        var found = new ArrayList<String>();
        for (var group : groups) {
            var matcher = group.matcher(group == FULL_NAME ? text.original() : text.folded());
            if (!matcher.find()) {
                return Optional.empty();
            }
            found.add(group == FULL_NAME ? "ett namn" : text.original().substring(matcher.start(), matcher.end()));
        }
        return Optional.of(String.join(" … ", found));
    }
}
