package se.lyhord.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.flag.FlagRules;
import se.lyhord.classifier.model.ModelFile;
import se.lyhord.classifier.suggest.Classifiers;

class CorpusTest {
    private static final Labels LABELS = Classifiers.labels(ModelFile.builtIn());

    @Test
    void spellsEveryLabelAlike() {
        assertThat(LABELS.kinds()).hasSize(11);
        assertThat(LABELS.factors()).hasSize(12);
        assertThat(LABELS.units()).hasSize(14);
        assertThat(messages()).allSatisfy(message -> {
            assertThat(LABELS.kinds()).contains(message.kind());
            assertThat(LABELS.factors()).contains(message.factor());
            assertThat(LABELS.units()).contains(message.unit());
            assertThat(FlagRules.ids()).containsAll(message.flags());
            assertThat(Set.of("sv", "en", "fi", "ar", "so")).contains(message.lang());
        });
    }

    @Test
    void givesEveryExampleAnIdOfItsOwn() {
        assertThat(messages().map(Example::id)).doesNotHaveDuplicates();
    }

    @Test
    void keepsTheSetAsideOutOfTheTraining() {
        var trained = Corpus.training().stream().map(Example::text).toList();

        assertThat(Corpus.setAside()).extracting(Example::text).doesNotContainAnyElementsOf(trained);
    }

    private static Stream<Example> messages() {
        return Stream.concat(
                Corpus.training().stream().filter(example -> !example.lang().isEmpty()), Corpus.setAside().stream());
    }
}
