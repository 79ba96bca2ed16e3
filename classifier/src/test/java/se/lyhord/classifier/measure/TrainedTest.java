package se.lyhord.classifier.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.model.Question;

class TrainedTest {
    private static final int FIVE_WRITERS = 5;
    private static final int ALL = Integer.MAX_VALUE;

    /** Some messages by each of five writers, and some of the labels' own words. */
    private static final List<Example> FEW = Stream.of("", "a", "b", "c", "e", "f")
            .flatMap(hand -> Corpus.training().stream()
                    .filter(example -> example.hand().equals(hand))
                    .limit(10))
            .toList();

    @Test
    void asksAboutEveryMessageOnce() {
        var done = new ConcurrentLinkedQueue<List<String>>();

        var results = new CrossValidation(FEW).run((writers, answered) -> done.add(writers));

        assertThat(results.size()).isEqualTo(10 * FIVE_WRITERS);
        assertThat(results.card(Question.UNIT).size()).isEqualTo(results.size());
        assertThat(done).hasSize(4);
    }

    @Test
    void drawsACurveWithAndWithoutTheLabelsOwnWords() {
        var curve = new LearningCurve(FEW, Corpus.setAside().subList(0, 10));

        var points = curve.points(point -> {});

        assertThat(points).extracting(LearningCurve.Point::messages).containsExactly(5, 5, 20, 20, 100, 100, ALL, ALL);
        assertThat(points).extracting(LearningCurve.Point::words).startsWith(true, false);
        assertThat(points)
                .allSatisfy(point -> assertThat(point.results().size()).isEqualTo(10));
    }
}
