package se.lyhord.console.enhet;

import se.lyhord.console.words.Names;
import se.lyhord.register.question.Asked;

/** Whom a question is put to, as words. */
final class AskedWords {
    private AskedWords() {}

    static String of(Asked asked, Names names) {
        return switch (asked) {
            case Asked.Colleague(String person) -> names.person(person);
            case Asked.Unit(String unit) -> names.unit(unit);
            case Asked.Citizen _ -> "den som skrev";
        };
    }
}
