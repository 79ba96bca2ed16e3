package se.lyhord.classifier.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.lyhord.classifier.gloss.Glossary;

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

    /** The same words, those that the glossary knows read as Swedish ones: each in its old place, an expression as one. */
    static List<Word> read(List<Word> words, String text, Glossary glossary) {
        if (glossary.isEmpty()) {
            return words;
        }
        var lower = words.stream().map(Word::lower).toList();
        var reader = glossary.reader();
        var swedish = new ArrayList<Word>();
        for (int i = 0; i < words.size(); ) {
            var gloss = reader.at(lower, i);
            if (gloss.isEmpty()) {
                swedish.add(words.get(i++));
            } else {
                var last = words.get(i + gloss.get().words() - 1);
                var original = text.substring(words.get(i).start(), last.end());
                for (var word : gloss.get().swedish()) {
                    swedish.add(words.get(i).as(original, word));
                }
                i += gloss.get().words();
            }
        }
        return swedish;
    }

    /** Without dots and rings, so that a message written without å ä ö looks the same as one with them. */
    static String fold(String lower) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
