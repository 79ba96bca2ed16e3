package se.lyhord.register.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lyhord.register.search.index.SourceText;
import se.lyhord.register.search.index.SourceTexts;
import se.lyhord.register.search.index.Vocabulary;

/** Shows where in an ärende the words stand, marked by the same stems by which it was found. */
@Component
class Passages {
    /** Of a text that is longer only the beginning is looked through, so that a page of hits never waits for one of them. */
    private static final int LOOKED_AT = 20_000;

    private static final int BEGINNING = 3;

    private final SourceTexts texts;
    private final Vocabulary vocabulary;

    Passages(SourceTexts texts, Vocabulary vocabulary) {
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    /**
     * Marks them. Files, answers, notes and measures are read only where neither the title, nor a message, nor the sender holds all that was asked for;
     * but all of them where a misspelt word was, since then the page says what was found instead.
     */
    MarkedHits of(List<FoundArende> found, Asked asked) {
        if (found.isEmpty()) {
            return new MarkedHits(List.of(), Map.of());
        }
        Set<String> stems = asked.stems();
        Map<Long, HitTexts> hits = new HashMap<>();
        found.forEach(arende -> hits.put(arende.id(), HitTexts.of(arende)));
        add(hits, texts.messages(hits.keySet(), LOOKED_AT));
        Map<String, String> words = new HashMap<>(wordsWith(stems, hits.values()));
        Map<Long, HitTexts> partly = new HashMap<>(hits);
        partly.values().removeIf(hit -> asked.instead().isEmpty() && hit.isWhole(asked, words));
        if (!partly.isEmpty()) {
            add(partly, texts.others(partly.keySet(), LOOKED_AT));
            words.putAll(wordsWith(stems, partly.values()));
        }
        return new MarkedHits(
                found.stream()
                        .map(arende -> Objects.requireNonNull(hits.get(arende.id())))
                        .map(hit -> hit.marked(words.keySet()))
                        .toList(),
                words);
    }

    private static void add(Map<Long, HitTexts> hits, List<SourceText> more) {
        more.forEach(text -> Objects.requireNonNull(hits.get(text.arende())).add(text));
    }

    /** Which words of the texts have one of the stems, and which; only those that begin alike are asked about. */
    private Map<String, String> wordsWith(Set<String> stems, Collection<HitTexts> texts) {
        Set<String> beginnings = stems.stream().map(Passages::beginning).collect(Collectors.toSet());
        Set<String> alike = texts.stream()
                .flatMap(HitTexts::words)
                .filter(word -> beginnings.contains(beginning(word)) || beginnings.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
        return alike.isEmpty()
                ? Map.of()
                : vocabulary.stems(alike).entrySet().stream()
                        .filter(word -> stems.contains(word.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }
}
