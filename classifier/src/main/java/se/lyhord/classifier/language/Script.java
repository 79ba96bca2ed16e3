package se.lyhord.classifier.language;

import java.lang.Character.UnicodeScript;
import java.util.stream.Collectors;

/** The alphabet that most of a text's letters belong to. */
enum Script {
    LATIN,
    ARABIC,
    CYRILLIC,
    ETHIOPIC;

    /** Latin when no other alphabet has more than half of the letters. */
    static Script of(String text) {
        var letters = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Script::of)
                .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
        long all = letters.values().stream().mapToLong(Long::longValue).sum();
        for (var script : letters.entrySet()) {
            if (script.getValue() * 2 > all) {
                return script.getKey();
            }
        }
        return LATIN;
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
