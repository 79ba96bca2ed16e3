package se.lyhord.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.flag.FlagRules;
import se.lyhord.classifier.model.ModelFile;
import se.lyhord.classifier.model.Question;
import se.lyhord.classifier.suggest.Classifiers;

class CorpusTest {
    private static final Labels LABELS = Classifiers.labels(ModelFile.builtIn());
    private static final List<Example> MESSAGES = Stream.concat(
                    Corpus.training().stream().filter(example -> !example.hand().isEmpty()), Corpus.setAside().stream())
            .toList();

    @Test
    void spellsEveryLabelAlike() {
        assertThat(LABELS.kinds()).hasSize(11);
        assertThat(LABELS.factors()).hasSize(12);
        assertThat(LABELS.units()).hasSize(14);
        assertThat(MESSAGES).allSatisfy(message -> {
            assertThat(LABELS.kinds()).contains(message.kind());
            assertThat(LABELS.factors()).contains(message.factor());
            assertThat(LABELS.units()).contains(message.unit());
            assertThat(FlagRules.ids()).containsAll(message.flags());
            assertThat(Set.of("sv", "en", "fi", "ar", "so")).contains(message.lang());
        });
    }

    @Test
    void givesEveryExampleAnIdOfItsOwn() {
        assertThat(MESSAGES.stream().map(Example::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void hasEnoughMessagesWithEveryLabel(Question question) {
        assertThat(MESSAGES).hasSizeGreaterThanOrEqualTo(4000);
        assertThat(counted(message -> Stream.of(question.labelOf(message))).values())
                .allMatch(messages -> messages >= (question == Question.UNIT ? 150 : 120));
    }

    @Test
    void hasEnoughMessagesWithEveryFlagAndInEveryLanguage() {
        var flags = counted(message -> message.flags().stream());

        assertThat(flags).containsOnlyKeys(FlagRules.ids());
        assertThat(flags.values()).allMatch(messages -> messages >= 120);
        assertThat(counted(message -> Stream.of(message.lang())).values()).allMatch(messages -> messages >= 120);
    }

    @Test
    void setsATenthAsideByHandsThatTeachNothing() {
        var teachers = Corpus.training().stream().map(Example::hand).collect(Collectors.toSet());

        assertThat(Corpus.setAside().size()).isBetween(MESSAGES.size() / 12, MESSAGES.size() / 7);
        assertThat(Corpus.setAside()).extracting(Example::hand).doesNotContainAnyElementsOf(teachers);
    }

    @Test
    void keepsTheSetAsideOutOfTheTraining() {
        var trained = Corpus.training().stream().map(Example::text).toList();

        assertThat(Corpus.setAside())
                .filteredOn(message -> message.text().length() > 40)
                .extracting(Example::text)
                .doesNotContainAnyElementsOf(trained);
    }

    @Test
    void tellsNothingTwice() {
        assertThat(new Likeness(MESSAGES).tooAlike()).isEmpty();
    }

    @Test
    void namesNobodysNumberOrAddress() {
        assertThat(found("(?:19|20)?\\d{6}[-+ ]?\\d{4}")).isNotEmpty().allMatch(number -> Set.of(
                        "6408233234", "7010632391")
                .contains(number.replaceAll("\\D", "").replaceFirst("^(19|20)(?=\\d{10}$)", "")));
        assertThat(found("(?:\\+46|0)(?:[ /-]?(?:\\(0\\))?\\d){8,10}"))
                .isNotEmpty()
                .allMatch(number -> number.replaceAll("\\D", "").matches("081234567|07017406\\d\\d"));
        assertThat(found("\\S+@[\\w.-]*\\w"))
                .isNotEmpty()
                .allMatch(address -> address.matches(".*@([\\w-]+\\.)*(example\\.org|brevlada\\.example)"));
    }

    private static List<String> found(String pattern) {
        var whole = Pattern.compile("(?<!\\d)" + pattern + "(?!\\d)");
        return MESSAGES.stream()
                .map(message -> message.subject() + "\n" + message.text())
                .flatMap(text -> whole.matcher(text).results().map(match -> match.group()))
                .toList();
    }

    private static Map<String, Long> counted(Function<Example, Stream<String>> labels) {
        return MESSAGES.stream().flatMap(labels).collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    }
}
