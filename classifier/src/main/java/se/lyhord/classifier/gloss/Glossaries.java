package se.lyhord.classifier.gloss;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** The glossaries that come with the program, each read when the first message in its language comes. */
public final class Glossaries {
    /** Languages with a glossary and, where OpenNLP has one, the stemmer that undoes their bending; the Somali list is of stems. */
    private static final Map<String, Bending> LANGUAGES = Map.of(
            "ar", Bending.by(ALGORITHM.ARABIC),
            "en", Bending.by(ALGORITHM.ENGLISH),
            "fi", Bending.by(ALGORITHM.FINNISH),
            "so", Bending.NONE);

    private final Map<String, Glossary> read = new ConcurrentHashMap<>();

    /** The glossary of a language, {@link Glossary#NONE} for one that has none. */
    public Glossary of(String language) {
        var bending = LANGUAGES.get(language);
        return bending == null ? Glossary.NONE : read.computeIfAbsent(language, some -> read(some, bending));
    }

    private static Glossary read(String language, Bending bending) {
        try (InputStream file = Glossaries.class.getResourceAsStream(language + ".tsv")) {
            if (file == null) {
                throw new IllegalStateException("The glossary of " + language + " is missing from the program");
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines();
            return Glossary.of(lines.toList(), bending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
