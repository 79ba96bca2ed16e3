package se.lyhord.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.table.NameTable;
import se.lyhord.classifier.text.Features;

/** Our form of the likelihood beside OpenNLP's own trainer on the same weighed messages. */
class LikelihoodTest {
    private static final String EVERYWHERE = "(every text has it)";
    private static final List<Example> FEW = Corpus.training().stream()
            .filter(example -> !example.hand().isEmpty())
            .limit(60)
            .toList();
    private static final List<Example> UNSEEN = Corpus.setAside().subList(0, 30);

    @ParameterizedTest
    @EnumSource(Question.class)
    void learnsWhatOpenNlpsOwnTrainerLearns(Question question) throws IOException {
        var lessons = FEW.stream()
                .map(example -> new Lesson(features(example), question.labelOf(example), example.hand(), 1))
                .toList();
        var vocabulary = Vocabulary.of(lessons, question.weighting());
        var answers = lessons.stream().map(Lesson::label).distinct().sorted().toList();

        var ours = Maxent.train(vocabulary, lessons, answers);
        var theirs = openNlp(vocabulary, lessons);

        assertThat(answers).hasSizeGreaterThan(4);
        for (var example : UNSEEN) {
            var vector = vocabulary.weigh(Reading.of(features(example), vocabulary.names()));
            var event = event("", vocabulary, vector);
            var expected = theirs.eval(event.getContext(), event.getValues());
            var given = Weights.of(ours, answers.size()).eval(vector);
            for (int answer = 0; answer < given.length; answer++) {
                assertThat(given[answer]).isCloseTo(expected[theirs.getIndex(answers.get(answer))], within(1e-3));
            }
        }
    }

    private static MaxentModel openNlp(Vocabulary vocabulary, List<Lesson> lessons) throws IOException {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 50);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, .002);
        parameters.put(QNTrainer.M_PARAM, 5);
        parameters.put(AbstractDataIndexer.SORT_PARAM, false);
        var events = lessons.stream()
                .map(lesson -> event(
                        lesson.label(),
                        vocabulary,
                        vocabulary.weigh(Reading.of(lesson.features(), vocabulary.names()))))
                .toList();
        var indexer = new OnePassRealValueDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events));
        var trainer = new QNTrainer();
        trainer.init(parameters, new HashMap<>());
        return trainer.train(indexer);
    }

    /** The features that the vocabulary knows, and one more that every text has, which ours keeps apart. */
    private static Event event(String label, Vocabulary vocabulary, Vector vector) {
        var names = new ArrayList<>(List.of(EVERYWHERE));
        var values = new float[vector.size() + 1];
        values[0] = 1;
        for (int i = 0; i < vector.size(); i++) {
            if (vector.known(i) != NameTable.UNKNOWN) {
                values[names.size()] = vector.value(i);
                names.add(vocabulary.names().name(vector.known(i)));
            }
        }
        return new Event(label, names.toArray(String[]::new), Arrays.copyOf(values, names.size()));
    }

    private static Features features(Example example) {
        return Features.of(example.subject(), example.text());
    }
}
