package se.lyhord.classifier.text;

import java.util.ArrayList;
import java.util.List;
import se.lyhord.classifier.gloss.Glossary;

/** Splits text into words of letters, single digits' groups and the signs that tell a question from a demand. */
final class Words {
    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    private static final int DIGITS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_NUMBER = 12;
    private static final String SIGNS = "?!@";
    private static final String SENTENCE_ENDS = ".?!\n";

    private Words() {}

    static List<Word> split(String text, boolean subject) {
        var words = new ArrayList<Word>();
        boolean opens = true;
        for (int from = 0; from < text.length(); ) {
            int to = end(text, from);
            if (to > from) {
                boolean sign = SIGNS.indexOf(text.charAt(from)) >= 0;
                words.add(Word.of(text.substring(from, to), from, subject, opens && !sign));
                opens &= sign;
            }
            opens |= SENTENCE_ENDS.indexOf(text.charAt(from)) >= 0;
            from = Math.max(to, from + 1);
        }
        return words;
    }

    /** Where the word ends that begins here, or here when none does. */
    private static int end(String text, int from) {
        if (SIGNS.indexOf(text.charAt(from)) >= 0) {
            return from + 1;
        }
        int letters = end(text, from, LETTERS, LONGEST_WORD);
        return letters > from ? letters : end(text, from, DIGITS, LONGEST_NUMBER);
    }

    private static int end(String text, int from, int types, int most) {
        int to = from;
        for (int left = most; left > 0 && to < text.length(); left--) {
            int letter = text.codePointAt(to);
            if ((types >> Character.getType(letter) & 1) == 0) {
                break;
            }
            to += Character.charCount(letter);
        }
        return to;
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
                boolean first = true;
                for (var word : gloss.get().swedish()) {
                    swedish.add(words.get(i).as(original, word, first));
                    first = false;
                }
                i += gloss.get().words();
            }
        }
        return swedish;
    }
}
