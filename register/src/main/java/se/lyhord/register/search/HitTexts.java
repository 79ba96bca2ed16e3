package se.lyhord.register.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.search.index.Source;
import se.lyhord.register.search.index.SourceText;
import se.lyhord.register.search.index.Word;

/** What has been read of an ärende that was found. */
record HitTexts(FoundArende arende, List<Worded> texts) {
    /** Its title and sender, which are at hand. */
    static HitTexts of(FoundArende arende) {
        Sender sender = arende.sender();
        String whole = Stream.of(sender.name(), sender.address(), sender.phone(), sender.postal())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        HitTexts hit = new HitTexts(arende, new ArrayList<>());
        hit.add(new SourceText(arende.id(), Source.TITLE, "", arende.title()));
        hit.add(new SourceText(arende.id(), Source.SENDER, "", whole));
        return hit;
    }

    void add(SourceText text) {
        texts.add(new Worded(text, Word.in(text.text()).toList()));
    }

    Stream<String> words() {
        return texts.stream().flatMap(text -> text.words.stream()).map(Word::folded);
    }

    /** Whether one of the texts holds all that was asked for; of the words asked for the stems are known. */
    boolean isWhole(Asked asked, Map<String, String> stems) {
        return texts.stream()
                .anyMatch(text -> asked.isMetBy(text.holds(stems.keySet()).stream()
                        .map(stems::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
    }

    SearchHit marked(Set<String> asked) {
        return new SearchHit(arende, new Cutting(arende.title()).marked(asked), passage(asked));
    }

    /** The text that holds most of the words; the beginning of the message where none does. */
    private @Nullable Passage passage(Set<String> asked) {
        List<Worded> others = texts.stream()
                .filter(text -> text.text.source() != Source.TITLE)
                .sorted(Comparator.comparing((Worded text) -> text.text.source()))
                .toList();
        Worded best = null;
        int most = 0;
        for (Worded text : others) {
            int holds = text.holds(asked).size();
            if (holds > most) {
                best = text;
                most = holds;
            }
        }
        return Stream.concat(
                        Stream.ofNullable(best), others.stream().filter(text -> text.text.source() == Source.MESSAGE))
                .findFirst()
                .map(text -> text.around(asked))
                .orElse(null);
    }

    /** A text with its words. */
    record Worded(SourceText text, List<Word> words) {
        private Set<String> holds(Set<String> asked) {
            return words.stream().map(Word::folded).filter(asked::contains).collect(Collectors.toSet());
        }

        private Passage around(Set<String> asked) {
            return new Passage(text.source(), text.name(), new Cutting(text.text()).around(words, asked));
        }
    }
}
