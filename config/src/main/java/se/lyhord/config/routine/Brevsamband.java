package se.lyhord.config.routine;

import java.util.stream.Stream;
import se.lyhord.config.routine.letter.Brevslag;

/** What a routine's letters say must hold against the rest of it: languages, ärendetyper and the promise to tell why an answer is late. */
final class Brevsamband {
    private final Rutin rutin;

    Brevsamband(Rutin rutin) {
        this.rutin = rutin;
    }

    void check() {
        rutin.receiving().languages().forEach(this::hasLetters);
        rutin.letters().translations().keySet().forEach(this::isALanguageHere);
        rutin.letters()
                .all()
                .flatMap(letters -> letters.kinds().keySet().stream())
                .forEach(this::isAKindHere);
        rutin.letters().kinds().values().forEach(Brevsamband::isInnermost);
        rutin.letters().translations().values().forEach(Brevsamband::isATranslation);
        if (rutin.handling().delayNotice()) {
            delayTellsWhy();
        }
    }

    private void hasLetters(String language) {
        if (!InbyggdaBrev.languages().contains(language)
                && !rutin.letters().languageOf(Brevslag.BEKRAFTELSE, language).equals(language)) {
            throw new IllegalArgumentException(
                    "språket ”%s” står i ”languages”, men bekräftelsen på det språket saknas i ”letters.translations”"
                            .formatted(language));
        }
    }

    private void isALanguageHere(String language) {
        if (language.equals("sv")) {
            throw new IllegalArgumentException(
                    "svenska brev ska stå direkt under ”letters”, inte under ”translations”");
        }
        if (!rutin.receiving().languages().contains(language)) {
            throw new IllegalArgumentException(
                    "brev finns på språket ”%s”, som inte står i ”languages”".formatted(language));
        }
    }

    private void isAKindHere(String kind) {
        if (rutin.kind(kind).isEmpty()) {
            throw new IllegalArgumentException(
                    "brev finns för ärendetypen ”%s”, som inte finns i ”kinds”".formatted(kind));
        }
    }

    private static void isInnermost(Brevmallar ofKind) {
        if (!ofKind.kinds().isEmpty() || !ofKind.translations().isEmpty()) {
            throw new IllegalArgumentException("breven för en ärendetyp kan inte ha egna ”kinds” eller ”translations”");
        }
    }

    private static void isATranslation(Brevmallar translated) {
        if (!translated.translations().isEmpty()) {
            throw new IllegalArgumentException("”translations” kan inte stå i en översättning");
        }
        translated.kinds().values().forEach(Brevsamband::isInnermost);
    }

    private void delayTellsWhy() {
        if (rutin.answer().within() == null) {
            throw new IllegalArgumentException(
                    "”delayNotice” kräver besked om försening, men ”answer” har ingen tid som kan överskridas");
        }
        boolean silent = rutin.letters()
                .all()
                .flatMap(letters -> Stream.ofNullable(letters.delay()))
                .anyMatch(delay -> !delay.uses("skal"));
        if (silent) {
            throw new IllegalArgumentException(
                    "”delayNotice” kräver att brevet ”delay” i ”letters” har platshållaren {skal} för orsaken");
        }
    }
}
