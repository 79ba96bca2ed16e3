package se.lyhord.classifier.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Labels;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.local.Narrowing;
import se.lyhord.classifier.model.ModelFile;
import se.lyhord.classifier.model.Models;
import se.lyhord.classifier.suggest.Basis;
import se.lyhord.classifier.suggest.Classifiers;
import se.lyhord.classifier.suggest.TriedClassifier;
import se.lyhord.config.routine.Rutiner;

/** A nämnd whose citizens write of studsmattor and of a fritidsbank, which no starting example knows. */
class LocalTrainerTest {
    private static final Set<String> UNITS = Set.of("forskola", "stadsmiljo", "fritid-ungdom");
    private static final Narrowing NARROWING = narrowing();
    private static final Basis BASIS = Basis.builtIn();
    private static final List<Example> STARTER = Corpus.training().stream()
            .filter(example -> UNITS.contains(example.unit()) && example.text().length() < 300)
            .filter(example -> Set.of("klagomal", "forslag").contains(example.kind()))
            .limit(12)
            .toList();
    /** A nämnd that divides the work its own way: what stands in a park belongs to the leisure, what is lent to the city. */
    private static final List<OwnExample> OWN = IntStream.range(0, 12)
            .mapToObj(i -> i % 2 == 0
                    ? own(i, "Studsmattan krigslar igen, sa Zorbine. Fjädern på studsmattan är av.", "fritid-ungdom")
                    : own(
                            i,
                            "Fritidsbanken öppnar för sent på kvällen och ingen visslar hem barnen"
                                    + (i == 1 ? " som quaxar" : ""),
                            "stadsmiljo"))
            .toList();

    private static Models trained;

    @BeforeAll
    static void train() {
        trained = new LocalTrainer(STARTER).train(NARROWING, OWN);
    }

    @Test
    void learnsWhatTheRegistratorerConfirm() {
        TriedClassifier before = Classifiers.ofBuiltIn(ModelFile.builtIn(), NARROWING, BASIS);
        TriedClassifier after = Classifiers.ofOwn(trained, NARROWING, BASIS);
        List<Example> unseen = IntStream.range(20, 32)
                .mapToObj(i -> (i % 2 == 0
                                ? own(i, "En studsmatta har tappat fjädern", "fritid-ungdom")
                                : own(i, "Fritidsbanken borde öppna tidigare", "stadsmiljo"))
                        .message())
                .toList();

        assertThat(after.suggest("", "studsmattan är trasig").unit().alternatives())
                .extracting(Alternative::id)
                .first()
                .isEqualTo("fritid-ungdom");
        assertThat(Contest.between(before, after, unseen).isWon()).isTrue();
        assertThat(Contest.between(after, before, unseen).isWon()).isFalse();
        assertThat(Contest.between(after, after, unseen).isWon()).isFalse();
    }

    @Test
    void keepsNoNameAndNothingThatOnlyOneWriterHasWritten() throws IOException {
        String file = bytes(trained);

        assertThat(file).doesNotContain("zorbin").contains("krigsl");
        assertThat(bytes(new LocalTrainer(STARTER).train(NARROWING, OWN.subList(0, 2))))
                .doesNotContain("krigsl");
    }

    private static Narrowing narrowing() {
        Narrowing whole = Narrowing.of(Rutiner.builtIn("landskrona"));
        return new Narrowing(
                new Labels(whole.labels().kinds(), whole.labels().factors(), UNITS),
                whole.levels(),
                whole.units().stream().filter(unit -> UNITS.contains(unit.id())).toList());
    }

    private static OwnExample own(int number, String text, String unit) {
        return new OwnExample(
                new Example("own-" + number, "", text, "klagomal", "boendemiljo", unit, List.of(), "sv"),
                null,
                "writer" + number + "@brevlada.example");
    }

    private static String bytes(Models models) throws IOException {
        var out = new ByteArrayOutputStream();
        ModelFile.write(models, out);
        return out.toString(StandardCharsets.UTF_16BE)
                + out.toString(StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
