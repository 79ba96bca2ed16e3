package se.lyhord.register.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.register.search.index.DiaryKeys;
import se.lyhord.register.search.index.Facet;
import se.lyhord.register.search.index.Known;
import se.lyhord.register.search.index.Vocabulary;
import se.lyhord.register.search.index.Word;

/** Turns what somebody typed into conditions: all words must be there, each as its stem, as the beginning of a word, or as one that is spelt much like it. */
@Component
class AskWords {
    private static final int LONGEST = 400;
    private static final int WORDS = 12;
    private static final int BEGINNINGS = 16;
    private static final int LIKE = 4;

    private static final Pattern PART = Pattern.compile("\"([^\"]+)\"|(\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()/-]{6,20}");
    private static final Pattern REFERENCE = Pattern.compile("(?i)lyh[- ]?[0-9a-z]{4}[- ]?[0-9a-z]{4}");

    /** Swedish words that say nothing, without their diacritics; those that have none PostgreSQL knows itself. */
    private static final Set<String> SILENT = Set.of(
            "ar", "at", "da", "dar", "for", "fran", "har", "nagon", "nagot", "nagra", "nar", "over", "pa", "sa",
            "sadan", "sadana", "sadant", "sjalv", "an", "vara", "vart");

    private final Vocabulary vocabulary;

    AskWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Asked ask(String namnd, String typed) {
        String text = typed.replace("\0", "").strip();
        return parse(namnd, text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }

    private Asked parse(String namnd, String text) {
        Map<String, Known> known = vocabulary.known(
                namnd,
                Word.in(text)
                        .map(Word::folded)
                        .filter(word -> !SILENT.contains(word))
                        .toList(),
                BEGINNINGS);
        Terms terms = new Terms(namnd, known);
        PART.matcher(text).results().forEach(terms::add);
        return new Asked(number(text), terms.conditions, terms.parts, terms.instead);
    }

    private static @Nullable String number(String text) {
        List<String> marks = new ArrayList<>();
        DiaryKeys.of(text).forEach(key -> marks.add(Facet.DIARIENUMMER.mark(key)));
        if (text.matches("\\d{1,7}")) {
            marks.add(Facet.DIARIENUMMER.mark(String.valueOf(Integer.parseInt(text))));
        }
        if (PHONE.matcher(text).matches()) {
            marks.add(Facet.PHONE.mark(Facet.phone(text)));
        }
        if (REFERENCE.matcher(text).matches()) {
            marks.add(Facet.REFERENCE.mark(Facet.reference(text)));
        }
        return marks.isEmpty()
                ? null
                : Lexemes.any(marks.stream().map(Lexemes::one).toList());
    }

    /** The conditions that the parts of a text make together. */
    private final class Terms {
        private final String namnd;
        private final Map<String, Known> known;
        private final List<String> conditions = new ArrayList<>();
        private final List<Set<String>> parts = new ArrayList<>();
        private final Map<String, List<String>> instead = new LinkedHashMap<>();

        Terms(String namnd, Map<String, Known> known) {
            this.namnd = namnd;
            this.known = known;
        }

        void add(MatchResult part) {
            SortedMap<Integer, String> words = telling(part.group());
            if (words.isEmpty() || conditions.size() >= WORDS) {
                return;
            }
            boolean isPhrase = part.group(1) != null;
            if (!isPhrase && !ADDRESS.matcher(part.group()).matches()) {
                words.values().forEach(word -> conditions.add(word(known(word))));
            } else {
                words.replaceAll((place, word) -> known(word).stem());
                words.values().forEach(stem -> parts.add(Set.of(stem)));
                words.replaceAll((place, stem) -> Lexemes.one(stem));
                conditions.add(
                        isPhrase
                                ? Lexemes.phrase(words)
                                : Lexemes.any(List.of(
                                        Lexemes.one(Facet.ADDRESS.mark(Facet.address(part.group()))),
                                        Lexemes.all(List.copyOf(words.values())))));
            }
        }

        /** The words that say something, by their places among all. */
        private SortedMap<Integer, String> telling(String text) {
            List<String> all = Word.in(text).map(Word::folded).toList();
            SortedMap<Integer, String> telling = new TreeMap<>();
            for (int place = 0; place < all.size() && telling.size() < WORDS; place++) {
                if (known.containsKey(all.get(place))) {
                    telling.put(place, all.get(place));
                }
            }
            return telling;
        }

        private String word(Known word) {
            Set<String> any = new LinkedHashSet<>();
            any.add(word.stem());
            any.addAll(word.beginnings());
            if (!word.isKnown()) {
                Map<String, String> like = vocabulary.like(namnd, word.word(), LIKE);
                any.addAll(like.values());
                instead.put(word.stem(), List.copyOf(like.keySet()));
            }
            parts.add(any);
            return Lexemes.any(any.stream().map(Lexemes::one).toList());
        }

        private Known known(String word) {
            return Objects.requireNonNull(known.get(word));
        }
    }
}
