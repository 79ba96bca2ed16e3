package se.lyhord.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.maxent.quasinewton.NegLogLikelihood;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.table.NameTable;
import se.lyhord.classifier.text.Features;

/** Our form of the likelihood beside OpenNLP's own on the same weighed messages. */
class ObjectiveTest {
    private static final String EVERYWHERE = "(every text has it)";
    private static final double COST = .01;
    private static final List<Example> FEW = Corpus.training().stream()
            .filter(example -> !example.hand().isEmpty())
            .limit(60)
            .toList();

    @ParameterizedTest
    @EnumSource(Question.class)
    void isOpenNlpsOwnWhateverTheWeights(Question question) throws IOException {
        var lessons = lessons(question);
        var vocabulary = Vocabulary.of(lessons, question.weighting());
        var answers = answers(lessons);
        var ours = new Objective(vocabulary, lessons, answers, Loss.LIKELIHOOD, 0);
        var indexer = indexer(vocabulary, lessons);
        var theirs = new NegLogLikelihood(indexer);
        var places = places(indexer, vocabulary, answers);
        var random = new Random(1);

        assertThat(ours.getDimension()).isEqualTo(theirs.getDimension()).isEqualTo(places.length);
        for (int round = 0; round < 3; round++) {
            var point = random.doubles(places.length, -1, 1).map(w -> (float) w).toArray();
            var same = new double[places.length];
            for (int i = 0; i < places.length; i++) {
                same[places[i]] = point[i];
            }
            assertThat(ours.valueAt(point)).isCloseTo(theirs.valueAt(same), within(1e-6));
            var gradient = theirs.gradientAt(same);
            var expected = new double[places.length];
            for (int i = 0; i < places.length; i++) {
                expected[i] = gradient[places[i]];
            }
            assertThat(ours.gradientAt(point)).containsExactly(expected, within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void saysWhichWayTheCostGrows(Loss loss) {
        var lessons = lessons(Question.KIND);
        var function =
                new Objective(Vocabulary.of(lessons, Question.KIND.weighting()), lessons, answers(lessons), loss, COST);
        var random = new Random(2);
        var point = random.doubles(function.getDimension(), -1, 1).toArray();
        var gradient = function.gradientAt(point).clone();

        for (int weight : random.ints(50, 0, point.length).toArray()) {
            double here = point[weight];
            point[weight] = here + 1e-5;
            double above = function.valueAt(point);
            point[weight] = here - 1e-5;
            double below = function.valueAt(point);
            point[weight] = here;

            assertThat(gradient[weight]).isCloseTo((above - below) / 2e-5, within(1e-3));
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void comesInFewStepsToWhereThePlainMinimizerComesInMany(Loss loss) {
        var lessons = lessons(Question.UNIT);
        var vocabulary = Vocabulary.of(lessons, Question.UNIT.weighting());
        var function = new Objective(vocabulary, lessons, answers(lessons), loss, COST);

        var theirs = new QNMinimizer(0, 0, 400, 5, 10_000).minimize(function);
        var ours = Maxent.minimize(function);

        assertThat(function.valueAt(ours)).isLessThan(function.valueAt(theirs) * 1.05);
    }

    private static List<String> answers(List<Lesson> lessons) {
        return lessons.stream().map(Lesson::label).distinct().sorted().toList();
    }

    private static List<Lesson> lessons(Question question) {
        return FEW.stream()
                .map(example -> new Lesson(
                        Features.of(example.subject(), example.text()), question.labelOf(example), example.hand(), 1))
                .toList();
    }

    private static DataIndexer indexer(Vocabulary vocabulary, List<Lesson> lessons) throws IOException {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(AbstractDataIndexer.SORT_PARAM, false);
        var events = lessons.stream().map(lesson -> event(lesson, vocabulary)).toList();
        var indexer = new OnePassRealValueDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events));
        return indexer;
    }

    /** The features that the vocabulary knows, and one more that every text has, which ours keeps apart. */
    private static Event event(Lesson lesson, Vocabulary vocabulary) {
        var vector = vocabulary.weigh(Reading.of(lesson.features(), vocabulary.names()));
        var names = new ArrayList<>(List.of(EVERYWHERE));
        var values = new ArrayList<>(List.of(1f));
        for (int i = 0; i < vector.size(); i++) {
            if (vector.known(i) != NameTable.UNKNOWN) {
                names.add(vocabulary.names().name(vector.known(i)));
                values.add(vector.value(i));
            }
        }
        var floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values.get(i);
        }
        return new Event(lesson.label(), names.toArray(String[]::new), floats);
    }

    /** Where OpenNLP keeps each of our weights. */
    private static int[] places(DataIndexer indexer, Vocabulary vocabulary, List<String> answers) {
        var features = List.of(indexer.getPredLabels());
        var outcomes = List.of(indexer.getOutcomeLabels());
        var places = new int[(vocabulary.names().size() + 1) * answers.size()];
        for (int name = 0; name <= vocabulary.names().size(); name++) {
            var feature = features.indexOf(
                    name == vocabulary.names().size()
                            ? EVERYWHERE
                            : vocabulary.names().name(name));
            for (int answer = 0; answer < answers.size(); answer++) {
                places[name * answers.size() + answer] =
                        outcomes.indexOf(answers.get(answer)) * features.size() + feature;
            }
        }
        return places;
    }
}
