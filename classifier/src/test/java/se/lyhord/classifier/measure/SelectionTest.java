package se.lyhord.classifier.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;

class SelectionTest {
    private static final List<Example> TRAINING = Corpus.training();
    private static final LearningCurve CURVE = new LearningCurve(TRAINING, List.of());

    @Test
    void leavesEveryWriterOutOnceInFourGroupsOfAboutOneSize() {
        var groups = new CrossValidation(TRAINING).groups();

        assertThat(groups).hasSize(4);
        assertThat(groups.stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(TRAINING.stream()
                        .map(Example::hand)
                        .filter(hand -> !hand.isEmpty())
                        .collect(Collectors.toSet()));
        var sizes = groups.stream()
                .map(group -> TRAINING.stream()
                        .filter(example -> group.contains(example.hand()))
                        .count())
                .toList();
        long messages = sizes.stream().mapToLong(size -> size).sum();
        assertThat(sizes).allMatch(size -> size > messages / 6 && size < messages / 3);
    }

    @Test
    void takesSoManyMessagesOfEachLabel() {
        var five = CURVE.examples(5, false);

        assertThat(five.stream()
                        .map(Example::unit)
                        .filter(unit -> !unit.isEmpty())
                        .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()))
                        .values())
                .hasSize(14)
                .containsOnly(5L);
        assertThat(CURVE.examples(5, false)).isEqualTo(five);
    }

    @Test
    void countsTheLabelsOwnWordsApart() {
        var all = CURVE.examples(Integer.MAX_VALUE, true);

        assertThat(all).containsExactlyInAnyOrderElementsOf(TRAINING);
        assertThat(CURVE.examples(Integer.MAX_VALUE, false)).isNotEmpty().noneMatch(example -> example.hand()
                .isEmpty());
    }
}
