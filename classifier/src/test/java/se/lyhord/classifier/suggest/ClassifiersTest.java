package se.lyhord.classifier.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Labels;
import se.lyhord.classifier.Levels;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.model.ModelFile;
import se.lyhord.classifier.model.Models;

class ClassifiersTest {
    private static final Models MODELS = ModelFile.builtIn();
    private static final Labels ALL = Classifiers.labels(MODELS);
    private static final Classifier CLASSIFIER = Classifiers.builtIn();
    private static final String LATE_HOME_CARE =
            "Hemtjänsten kom inte till min mamma i går kväll och ingen ringde. Det är tredje gången!";

    @Test
    void suggestsWhatAComplaintOnHomeCareIsAbout() {
        var suggestion = CLASSIFIER.suggest("Missat besök", LATE_HOME_CARE);

        assertThat(suggestion.kind().best()).map(Alternative::id).contains("klagomal");
        assertThat(suggestion.factor().best()).map(Alternative::id).contains("utforande");
        assertThat(suggestion.unit().best()).map(Alternative::id).contains("hemtjanst");
        assertThat(suggestion.language()).isEqualTo("sv");
    }

    @Test
    void explainsItselfInTheCitizensOwnWords() {
        var best = CLASSIFIER.suggest("", LATE_HOME_CARE).unit().best().orElseThrow();

        assertThat(best.words()).contains("Hemtjänsten").allMatch(LATE_HOME_CARE::contains);
    }

    @Test
    void explainsItselfInTheWordsOfAnotherLanguage() {
        var text = "Nobody from the home help came to my grandmother yesterday, she got no medicine.";

        var best = CLASSIFIER.suggest("", text).unit().best().orElseThrow();

        assertThat(best.id()).isEqualTo("hemtjanst");
        assertThat(best.reasons())
                .isNotEmpty()
                .allSatisfy(reason ->
                        assertThat(text.substring(reason.start(), reason.end())).isEqualTo(reason.word()))
                .anySatisfy(reason -> assertThat(reason.word()).isEqualTo("home help"));
    }

    @Test
    void understandsAMessageWrittenWithoutSwedishLetters() {
        var without = CLASSIFIER.suggest("", "hemtjansten kom inte till min mamma i gar kvall");

        assertThat(without.unit().best()).map(Alternative::id).contains("hemtjanst");
    }

    @Test
    void takesAnEmptyMessageForOvrigt() {
        assertThat(CLASSIFIER.suggest("", "").kind().best())
                .map(Alternative::id)
                .contains("ovrigt");
    }

    @Test
    void answersFiveMegabytesInBoundedTime() {
        var random = new Random(1);
        var text = new StringBuilder();
        while (text.length() < 5_000_000) {
            text.append((char) ('a' + random.nextInt(26))).append(random.nextInt(5) == 0 ? " " : "");
        }

        // Processor time, so that a busy machine does not fail it.
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        CLASSIFIER.suggest("", text.toString());
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;

        assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void suggestsOnlyUnitsThatTheRoutineHas() {
        var units = Set.of("forskola", "stadsmiljo", "finns-inte");
        var narrow = Classifiers.of(MODELS, new Labels(ALL.kinds(), ALL.factors(), units), Levels.DEFAULT);

        var unit = narrow.suggest("", LATE_HOME_CARE).unit();

        assertThat(unit.alternatives()).extracting(Alternative::id).containsOnly("forskola", "stadsmiljo");
        assertThat(unit.abstained()).isTrue();
    }

    @Test
    void hasNothingToSayOfUnitsItNeverMet() {
        var strange = Classifiers.of(MODELS, new Labels(ALL.kinds(), ALL.factors(), Set.of("x")), Levels.DEFAULT);

        assertThat(strange.suggest("", LATE_HOME_CARE).unit()).isEqualTo(new Ranking(List.of(), true));
    }

    @Test
    void abstainsUnderTheNamndsLevel() {
        var strict = Classifiers.of(MODELS, ALL, new Levels(1, 1, 1));

        assertThat(strict.suggest("", LATE_HOME_CARE).kind().abstained()).isTrue();
    }

    @Test
    void givesEightThreadsTheSameAnswersAsOne() throws Exception {
        var messages = Corpus.setAside().subList(0, 40);
        var alone = messages.stream()
                .map(m -> CLASSIFIER.suggest(m.subject(), m.text()))
                .toList();
        Callable<Object> all = () -> messages.stream()
                .map(m -> CLASSIFIER.suggest(m.subject(), m.text()))
                .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var calls = new ArrayList<Callable<Object>>();
            for (int i = 0; i < 8; i++) {
                calls.add(all);
            }
            for (var answers : threads.invokeAll(calls)) {
                assertThat(answers.get()).isEqualTo(alone);
            }
        }
    }
}
