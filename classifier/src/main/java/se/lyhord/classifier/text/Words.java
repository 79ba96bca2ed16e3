package se.lyhord.classifier.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits text into words of letters, single digits' groups and the signs that tell a question from a demand. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{1,40}|\\p{N}{1,12}|[?!@]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Words() {}

    static List<Word> split(String text, boolean subject) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(Word.of(matcher.group(), matcher.start(), subject));
        }
        return words;
    }

    /** Without dots and rings, so that a message written without å ä ö looks the same as one with them. */
    static String fold(String lower) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
