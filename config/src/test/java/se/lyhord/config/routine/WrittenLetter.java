package se.lyhord.config.routine;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevmall;
import se.lyhord.config.routine.letter.Brevslag;

/** One letter that some built-in routine sends, in one of its languages. */
record WrittenLetter(String routine, String language, Brevslag slag, String kind, Brevmall template) {
    static Stream<WrittenLetter> all() {
        return Rutiner.builtInNames().stream()
                .map(Rutiner::builtIn)
                .flatMap(rutin -> rutin.receiving().languages().stream()
                        .flatMap(language -> Stream.of(Brevslag.values()).flatMap(slag -> Stream.of("klagomal", "berom")
                                .map(kind -> new WrittenLetter(
                                        rutin.id(),
                                        language,
                                        slag,
                                        kind,
                                        rutin.letters().template(slag, language, kind))))));
    }

    static Stream<WrittenLetter> toCitizens() {
        return all().filter(letter -> letter.slag().isToCitizen());
    }

    static Stream<WrittenLetter> inSwedish() {
        return all().filter(letter -> letter.language().equals("sv"));
    }

    Brev withNothing() {
        return template.render(Map.of());
    }

    Brev withEverything() {
        return template.render(
                Brevmall.PLACEHOLDERS.stream().collect(Collectors.toMap(Function.identity(), WrittenLetter::valueOf)));
    }

    static String valueOf(String placeholder) {
        return "VÄRDE-" + placeholder;
    }

    @Override
    public String toString() {
        return String.join(" ", routine, language, slag.name(), kind);
    }
}
