package se.lyhord.register.search.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a text, in the form in which it is kept and asked for: small letters without diacritics.
 *
 * @param start where it begins in the text
 * @param end where it ends
 */
public record Word(int start, int end, String folded) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{Nd}](?:[\\p{M}\\p{Cf}]*+[\\p{L}\\p{Nd}])*+\\p{M}*+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]");

    /** Longer ones are no words of anybody's. */
    private static final int LONGEST = 60;

    /** The words of a text in their order; it may be anything. */
    public static Stream<Word> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(found.start(), found.end(), fold(found.group())))
                .filter(word -> !word.folded.isEmpty() && word.folded.length() <= LONGEST);
    }

    /** The text as its words and nothing else, with a space between them. */
    public static String folded(String text) {
        return in(text).map(Word::folded).collect(Collectors.joining(" "));
    }

    private static String fold(String word) {
        if (ASCII.matcher(word).matches()) {
            return word.toLowerCase(Locale.ROOT);
        }
        String small = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return NO_LETTER
                .matcher(small)
                .replaceAll("")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ı", "i");
    }
}
