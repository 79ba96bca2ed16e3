package se.lyhord.classifier.flag;

import java.util.regex.Pattern;

/** Makes alike what people write in different ways: Arabic articles, vowel signs and endings, and apostrophes. */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("[\u064B-\u0652\u0670\u0640]");

    /** And, so, with, like and for before the article; what is left must be a word. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?<!\\p{L})[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=\\p{L}{3})");

    private Spelling() {}

    static String alike(String text) {
        String plain = text.replace('\u2019', '\'').replace('\u02BC', '\'');
        if (plain.codePoints().noneMatch(letter -> letter >= 0x600 && letter <= 0x6FF)) {
            return plain;
        }
        String unmarked = MARKS.matcher(plain)
                .replaceAll("")
                .replace('\u0623', '\u0627')
                .replace('\u0625', '\u0627')
                .replace('\u0622', '\u0627')
                .replace('\u0629', '\u0647')
                .replace('\u0649', '\u064A');
        return ARTICLE.matcher(unmarked).replaceAll("");
    }
}
