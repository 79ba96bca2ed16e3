package se.lyhord.register.search.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]");

    /** Longer ones are no words of anybody's. */
    private static final int LONGEST = 60;

    private static final char LAST_ASCII = 0x7F;

    /** The words of a text in their order; it may be anything. */
    public static Stream<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String folded = fold(text, found.start(), found.end());
            if (!folded.isEmpty() && folded.length() <= LONGEST) {
                words.add(new Word(found.start(), found.end(), folded));
            }
        }
        return words.stream();
    }

    /** The text as its words and nothing else, with a space between them. */
    public static String folded(String text) {
        return in(text).map(Word::folded).collect(Collectors.joining(" "));
    }

    /** What most Swedish words are made of is folded letter by letter; the rest costs ten times as much. */
    private static String fold(String text, int start, int end) {
        char[] folded = new char[end - start];
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            folded[i - start] = switch (letter) {
                case 'å', 'ä', 'Å', 'Ä' -> 'a';
                case 'ö', 'Ö' -> 'o';
                case 'é', 'É' -> 'e';
                default -> letter >= 'A' && letter <= 'Z' ? (char) (letter - 'A' + 'a') : letter;
            };
            if (folded[i - start] > LAST_ASCII) {
                return fold(text.substring(start, end));
            }
        }
        return new String(folded);
    }

    private static String fold(String word) {
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
