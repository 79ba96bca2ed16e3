package se.lyhord.classifier.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.flag.FlagRules;

/** Whatever arrives, the answer is an abstention or an honest probability. */
class BadInputTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();
    private static final int FIVE_MEGABYTES = 5_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "hej",
                "hemtjänsten",
                "😀😀😀",
                "👩‍👩‍👧‍👦🏳️‍🌈",
                "\u0000\uFFFD\uD800\u0001",
                "\uDC00\uD800",
                "???",
                "12",
                "a b c",
                "你好，我想投诉",
                "Здравствуйте, у меня жалоба",
                "\u202Eegalk\u202C",
                "640823-3234 640823-3234",
                "<script>alert(1)</script>",
                "'; drop table arende; --"
            })
    void answersAnything(String text) {
        assertThat(Stream.of(
                        CLASSIFIER.suggest("", text), CLASSIFIER.suggest(text, ""), CLASSIFIER.suggest(text, text)))
                .allSatisfy(BadInputTest::isHonest);
    }

    @ParameterizedTest
    @MethodSource
    void answersMoreThanAnybodyWrites(String text) {
        assertThat(Stream.of(CLASSIFIER.suggest("", text), CLASSIFIER.suggest(text, "")))
                .allSatisfy(BadInputTest::isHonest);
    }

    static Stream<String> answersMoreThanAnybodyWrites() {
        var letters = new Random(1)
                .ints(FIVE_MEGABYTES, 0, 32)
                .collect(StringBuilder::new, (text, n) -> text.append(n < 26 ? (char) ('a' + n) : ' '), (a, b) -> {})
                .toString();
        var binary = new byte[1_000_000];
        new Random(2).nextBytes(binary);
        var everyMessage =
                Corpus.setAside().stream().map(message -> message.text() + "\n").reduce("", String::concat);
        return Stream.of(
                letters,
                new String(binary, StandardCharsets.UTF_8),
                new String(binary, StandardCharsets.UTF_16),
                new String(binary, StandardCharsets.ISO_8859_1),
                "hemtjänsten ".repeat(100_000),
                "brand ".repeat(100_000),
                "x".repeat(FIVE_MEGABYTES),
                "\u0301".repeat(100_000),
                everyMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "😀😀😀", "你好，我想投诉", "\u0000\u0001\u0002"})
    void suggestsNoUnitForWhatSaysNothing(String text) {
        assertThat(CLASSIFIER.suggest("", text).unit())
                .matches(unit ->
                        unit.abstained() || unit.best().orElseThrow().id().equals("medborgarservice"));
    }

    private static void isHonest(Suggestion suggestion) {
        assertThat(List.of(suggestion.kind(), suggestion.factor(), suggestion.unit()))
                .allSatisfy(BadInputTest::isHonest);
        assertThat(suggestion.flags()).extracting(Flag::id).isSubsetOf(FlagRules.ids());
        assertThat(suggestion.language()).matches("[a-z]{2}");
    }

    private static void isHonest(Ranking ranking) {
        assertThat(ranking.abstained() || ranking.best().isPresent()).isTrue();
        assertThat(ranking.alternatives())
                .hasSizeLessThanOrEqualTo(3)
                .extracting(Alternative::probability)
                .allMatch(probability -> probability >= 0 && probability <= 1);
        assertThat(ranking.alternatives().stream()
                        .mapToDouble(Alternative::probability)
                        .sum())
                .isLessThanOrEqualTo(1 + 1e-9);
    }
}
