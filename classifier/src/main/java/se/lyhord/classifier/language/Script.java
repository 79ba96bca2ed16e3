package se.lyhord.classifier.language;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The alphabet that most of a text's letters belong to. */
enum Script {
    LATIN,
    ARABIC,
    CYRILLIC,
    ETHIOPIC;

    /** Latin when no other alphabet has more than half of the letters. */
    static Script of(String text) {
        var letters = new int[values().length];
        text.codePoints().filter(Character::isLetter).forEach(letter -> letters[of(letter).ordinal()]++);
        int all = IntStream.of(letters).sum();
        return Stream.of(values())
                .filter(script -> letters[script.ordinal()] * 2 > all)
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
