package se.lyhord.register.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.register.search.index.Source;
import se.lyhord.register.search.index.SourceText;
import se.lyhord.register.search.index.SourceTexts;
import se.lyhord.register.search.index.Vocabulary;
import se.lyhord.register.search.index.Word;

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

    MarkedHits of(List<FoundArende> found, Set<String> stems) {
        if (found.isEmpty()) {
            return new MarkedHits(List.of(), Map.of());
        }
        List<Long> ids = found.stream().map(FoundArende::id).toList();
        Map<Long, List<WordedText>> byArende = texts.of(ids, LOOKED_AT).stream()
                .map(WordedText::of)
                .collect(Collectors.groupingBy(text -> text.text.arende()));
        Map<String, String> asked = wordsWith(
                stems, byArende.values().stream().flatMap(List::stream).toList());
        List<SearchHit> hits = found.stream()
                .map(arende -> hit(arende, byArende.getOrDefault(arende.id(), List.of()), asked.keySet()))
                .toList();
        return new MarkedHits(hits, asked);
    }

    /** Which words of the texts have one of the stems, and which; only those that begin alike are asked about. */
    private Map<String, String> wordsWith(Set<String> stems, List<WordedText> texts) {
        if (stems.isEmpty()) {
            return Map.of();
        }
        Set<String> beginnings = stems.stream().map(Passages::beginning).collect(Collectors.toSet());
        Set<String> alike = texts.stream()
                .flatMap(text -> text.words.stream())
                .map(Word::folded)
                .filter(word -> beginnings.contains(beginning(word)) || beginnings.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
        return vocabulary.stems(alike).entrySet().stream()
                .filter(word -> stems.contains(word.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    private static SearchHit hit(FoundArende arende, List<WordedText> texts, Set<String> asked) {
        MarkedWords title = new Cutting(arende.title()).marked(asked);
        return new SearchHit(arende, title, passage(texts, asked));
    }

    /** The text that holds most of the words; the beginning of the message where none does. */
    private static @Nullable Passage passage(List<WordedText> texts, Set<String> asked) {
        List<WordedText> others = texts.stream()
                .filter(text -> text.text.source() != Source.TITLE)
                .sorted(Comparator.comparing((WordedText text) -> text.text.source()))
                .toList();
        WordedText best = null;
        long most = 0;
        for (WordedText text : others) {
            long holds = text.holds(asked);
            if (holds > most) {
                best = text;
                most = holds;
            }
        }
        if (best == null) {
            best = others.stream()
                    .filter(text -> text.text.source() == Source.MESSAGE)
                    .findFirst()
                    .orElse(null);
        }
        return best == null
                ? null
                : new Passage(
                        best.text.source(), best.text.name(), new Cutting(best.text.text()).around(best.words, asked));
    }

    private record WordedText(SourceText text, List<Word> words) {
        static WordedText of(SourceText text) {
            return new WordedText(text, Word.in(text.text()).toList());
        }

        long holds(Set<String> asked) {
            return words.stream()
                    .map(Word::folded)
                    .filter(asked::contains)
                    .distinct()
                    .count();
        }
    }
}
