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
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        return Stream.of(ARABIC, CYRILLIC, ETHIOPIC)
                .filter(script -> 2
                                * IntStream.of(letters)
                                        .filter(letter -> of(letter) == script)
                                        .count()
                        > letters.length)
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
