package se.lyhord.classifier.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.stream.Stream;

/** The alphabet that most of a text's letters belong to. */
enum Script {
    LATIN,
    ARABIC,
    CYRILLIC,
    ETHIOPIC;

    /** Letters below this one are never of the other alphabets. */
    private static final int LATIN_LETTERS = 0x370;

    /** Latin when no other alphabet has more than half of the letters. */
    static Script of(String text) {
        var counts = new EnumMap<Script, Integer>(Script.class);
        int letters = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (Character.isLetter(letter)) {
                letters++;
                if (letter >= LATIN_LETTERS) {
                    counts.merge(of(letter), 1, Integer::sum);
                }
            }
            i += Character.charCount(letter);
        }
        int half = letters / 2;
        return Stream.of(ARABIC, CYRILLIC, ETHIOPIC)
                .filter(script -> counts.getOrDefault(script, 0) > half)
                .findFirst()
                .orElse(LATIN);
    }

    private static Script of(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case ARABIC -> ARABIC;
            case CYRILLIC -> CYRILLIC;
            case ETHIOPIC -> ETHIOPIC;
            default -> LATIN;
        };
    }
}
