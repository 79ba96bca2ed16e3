package se.lyhord.classifier.flag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words for what cannot wait: {@code danger}, {@code self-harm} and {@code violence}, in every language that is listened for. */
public final class UrgentWords {
    /** ISO 639-1 codes of the languages. */
    public static final List<String> LANGUAGES = List.of("sv", "en", "fi", "ar", "so");

    private UrgentWords() {}

    /** Rules in a language, by what they tell; written as {@link WordRules} reads them. */
    public static Map<String, List<String>> in(String language) {
        try (InputStream in = UrgentWords.class.getResourceAsStream("akut/" + language + ".yaml")) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> all() {
        return LANGUAGES.stream()
                .map(UrgentWords::in)
                .flatMap(words -> words.values().stream())
                .flatMap(List::stream);
    }
}
