package se.lyhord.classifier.learn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what may be somebody's name, or a place's: rather ten words too many than one name too few. */
final class NamesIn {
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?iU)\\b(?:jag heter|heter|mitt namn är|my name is|hälsar)\\s+((?:\\p{L}+\\s*){1,3})");

    private final KnownWords known;
    private final List<Spoken> words;
    private final Set<String> keys = new HashSet<>();

    private NamesIn(KnownWords known, List<Spoken> words) {
        this.known = known;
        this.words = words;
    }

    /** The keys of the names, by {@link Spoken#key()}. */
    static Set<String> find(
            String text, KnownWords known, @Nullable String writerName, @Nullable String writerAddress) {
        var names = new NamesIn(known, Spoken.of(text));
        names.addWriter(writerName);
        names.addWriter(writerAddress == null ? null : writerAddress.replaceFirst("@.*", ""));
        names.addIntroduced(text);
        names.addCapitalised();
        names.addNeighbours();
        return names.keys;
    }

    private void addWriter(@Nullable String writer) {
        if (writer != null) {
            Spoken.of(writer).stream().filter(word -> word.word().length() > 1).forEach(this::add);
        }
    }

    private void addIntroduced(String text) {
        var matcher = INTRODUCTION.matcher(text);
        while (matcher.find()) {
            Spoken.of(matcher.group(1)).stream()
                    .takeWhile(word -> word.isCapitalised() || !known.has(word))
                    .forEach(this::add);
        }
    }

    /** A word that begins a sentence and is also written small is an ordinary one. */
    private void addCapitalised() {
        Set<String> small = words.stream()
                .filter(word -> !word.isCapitalised())
                .map(Spoken::lower)
                .collect(Collectors.toSet());
        words.stream()
                .filter(word -> word.isCapitalised() && !known.has(word))
                .filter(word -> !word.opens() || !small.contains(word.lower()))
                .forEach(this::add);
    }

    /** Sten Bergkvist: a stone is known, but not beside a Bergkvist. */
    private void addNeighbours() {
        for (int i = 1; i < words.size(); i++) {
            var first = words.get(i - 1);
            var second = words.get(i);
            if (second.start() - first.end() <= 2 && first.isCapitalised() && second.isCapitalised()) {
                addNeighbour(second, first);
                addNeighbour(first, second);
            }
        }
    }

    private void addNeighbour(Spoken word, Spoken beside) {
        if (!word.opens() && !KnownWords.isShouted(word) && keys.contains(beside.key())) {
            add(word);
        }
    }

    private void add(Spoken word) {
        keys.add(word.key());
    }
}
