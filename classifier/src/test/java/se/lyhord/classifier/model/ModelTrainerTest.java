package se.lyhord.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.text.Features;
import se.lyhord.classifier.text.TextReader;

class ModelTrainerTest {
    private static final List<Example> FEW = Corpus.training().stream()
            .filter(example -> !example.lang().isEmpty())
            .limit(30)
            .toList();

    @Test
    void trainsTheSameModelsFromTheSameExamples() throws IOException {
        assertThat(bytes(new ModelTrainer(TextReader.builtIn()).train(FEW)))
                .isEqualTo(bytes(new ModelTrainer(TextReader.builtIn()).train(FEW)));
    }

    @Test
    void answersTheSameAfterBeingStored() throws IOException {
        var trained = new ModelTrainer(TextReader.builtIn()).train(FEW);

        var stored = ModelFile.read(new ByteArrayInputStream(bytes(trained)));

        for (var question : Question.values()) {
            for (var example : Corpus.setAside()) {
                var features = Features.of(example.subject(), example.text());
                assertThat(stored.categorizer(question).categorize(features))
                        .isEqualTo(trained.categorizer(question).categorize(features));
            }
        }
    }

    @Test
    void refusesExamplesThatTeachNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelTrainer(TextReader.builtIn()).train(FEW.subList(0, 1)))
                .withMessageContaining("kind");
    }

    @Test
    void refusesAModelOfAnotherForm() {
        assertThatIOException().isThrownBy(() -> ModelFile.read(new ByteArrayInputStream(new byte[64])));
    }

    @Test
    void spreadsProbabilitiesThatSumToOne() {
        var kind = ModelFile.builtIn().categorizer(Question.KIND);

        var probabilities = kind.categorize(new String[] {"Personalen", "är", "helt", "underbar,", "stort", "beröm!"});

        assertThat(Arrays.stream(probabilities).sum()).isBetween(.999, 1.001);
        assertThat(kind.getBestCategory(probabilities)).isEqualTo("berom");
    }

    private static byte[] bytes(Models models) throws IOException {
        var out = new ByteArrayOutputStream();
        ModelFile.write(models, out);
        return out.toByteArray();
    }
}
