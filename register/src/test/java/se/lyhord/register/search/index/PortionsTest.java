package se.lyhord.register.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortionsTest {
    private final List<Set<Long>> handedOn = new ArrayList<>();
    private final List<WordsByWeight> words = new ArrayList<>();
    private final Portions tenCharacters = new Portions(10, portion -> {
        handedOn.add(Set.copyOf(portion.keySet()));
        words.addAll(portion.values());
    });

    @Test
    void handsOnWhatIsLargeEnoughBeforeTheNextArendeIsHeld() {
        add(1, "gunga");
        add(2, "rutschkana");
        add(3, "sandlåda");
        add(3, "bänk");
        add(4, "träd");
        tenCharacters.handOn();

        assertThat(handedOn).containsExactly(Set.of(1L, 2L), Set.of(3L), Set.of(4L));
    }

    @Test
    void keepsTheTextsOfAnArendeTogetherHoweverManyTheyAre() {
        for (int i = 0; i < 100; i++) {
            add(1, "rutschkana" + i);
        }
        tenCharacters.handOn();

        assertThat(handedOn).containsExactly(Set.of(1L));
        assertThat(words.getFirst().of('B')).startsWith("rutschkana0").contains("rutschkana99");
    }

    @Test
    void holdsNoMoreOfAnArendeThanItsRowTakes() {
        String longText = "rutschkana ".repeat(WordsByWeight.LONGEST / 10);
        for (int i = 0; i < 50; i++) {
            add(1, longText);
        }
        tenCharacters.handOn();

        assertThat(words.getFirst().length()).isLessThan(2 * WordsByWeight.LONGEST);
        assertThat(words.getFirst().of('B'))
                .hasSizeLessThanOrEqualTo(WordsByWeight.LONGEST)
                .endsWith("rutschkana");
    }

    @Test
    void handsNothingOnWhereThereIsNothing() {
        tenCharacters.handOn();

        assertThat(handedOn).isEmpty();
    }

    private void add(long arende, String text) {
        tenCharacters.add(new SourceText(arende, Source.MESSAGE, "", text));
    }
}
