package se.lyhord.classifier.learn;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a text.
 *
 * @param start of it in the text
 * @param end after it
 * @param opens whether it begins a sentence or a line
 */
record Spoken(String word, int start, int end, boolean opens) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    static List<Spoken> of(String text) {
        var words = new ArrayList<Spoken>();
        var matcher = WORD.matcher(text);
        int last = 0;
        while (matcher.find()) {
            boolean opens = last == 0
                    || text.substring(last, matcher.start()).chars().anyMatch(sign -> ".!?:\n\"”»".indexOf(sign) >= 0);
            words.add(new Spoken(matcher.group(), matcher.start(), matcher.end(), opens));
            last = matcher.end();
        }
        return words;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(word.codePointAt(0));
    }

    String lower() {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The same for a name, its genitive, and either without dots and rings. */
    String key() {
        return key(word);
    }

    static String key(String word) {
        var folded = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return folded.length() > 3 && folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
