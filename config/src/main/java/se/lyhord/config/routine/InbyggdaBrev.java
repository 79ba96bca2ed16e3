package se.lyhord.config.routine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The letters that come with Lyhörd, one file a language; a routine's own letters take their place. */
final class InbyggdaBrev {
    private static final Map<String, Brevmallar> BY_LANGUAGE = Set.of("sv", "en", "fi", "ar", "so").stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), language -> Rutiner.letters("letters/" + language + ".yaml")));

    private InbyggdaBrev() {}

    static Optional<Brevmallar> in(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language));
    }

    static Set<String> languages() {
        return BY_LANGUAGE.keySet();
    }
}
