package se.lyhord.intake.converse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CitizenTextsTest {
    private static final CitizenTexts SWEDISH = CitizenTexts.in("sv");
    private static final int LONGEST_EASY_SENTENCE = 15;

    @ParameterizedTest
    @MethodSource("se.lyhord.intake.converse.text.CitizenTexts#tags")
    void everyLanguageSaysEverything(String tag) {
        assertThat(CitizenTexts.in(tag).raw().keySet())
                .containsExactlyInAnyOrderElementsOf(SWEDISH.raw().keySet());
        assertThat(CitizenTexts.in(tag).raw().values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.intake.converse.text.CitizenTexts#tags")
    void everyTextHasTheValuesOfTheSwedishOne(String tag) {
        Map<String, String> texts = CitizenTexts.in(tag).raw();

        assertThat(texts).allSatisfy((key, text) -> assertThat(values(text))
                .as(key)
                .isEqualTo(values(SWEDISH.raw().getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.intake.converse.text.CitizenTexts#tags")
    void everyLanguageNamesTheNumbersThatSaveLives(String tag) {
        CitizenTexts texts = CitizenTexts.in(tag);

        assertThat(texts.text("notice.danger.heading")).contains("112");
        assertThat(texts.text("notice.self-harm.body")).contains("112", "90101", "116 111");
        assertThat(texts.text("notice.violence.body")).contains("112", "020-50 50 50");
        assertThat(texts.text("notice.orosanmalan.body")).contains("112");
        assertThat(texts.text("notice.acute-fault.body")).contains("112");
    }

    @Test
    void noGroupsOfDigitsStandBareAmongArabicWords() {
        CitizenTexts arabic = CitizenTexts.in("ar");

        assertThat(arabic.text("notice.self-harm.body")).contains("\u2068116 111\u2069");
        assertThat(arabic.text("notice.violence.body")).contains("\u2068020-50 50 50\u2069");
        assertThat(arabic.raw().values()).noneMatch(text -> Pattern.compile("(?<![\u2068\\d -])\\d+[ -]\\d")
                .matcher(text)
                .find());
    }

    @Test
    void easySwedishHasOneShortThoughtToASentence() {
        assertThat(CitizenTexts.in("sv-simple").raw().values())
                .flatMap(text -> Set.of(text.split("[.?!]\\s+|\\n")))
                .allSatisfy(
                        sentence -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(LONGEST_EASY_SENTENCE));
    }

    @ParameterizedTest
    @CsvSource({"sv, sv", "sv-SE, sv", "sv-simple, sv-simple", "AR, ar", "fi-FI, fi", "de, sv", "'', sv"})
    void theNearestLanguageIsTaken(String asked, String expected) {
        assertThat(CitizenTexts.in(asked).tag()).isEqualTo(expected);
    }

    @Test
    void easySwedishHasTheSwedishLetters() {
        assertThat(CitizenTexts.in("sv-simple").letters()).isEqualTo("sv");
        assertThat(CitizenTexts.in("so").letters()).isEqualTo("so");
    }

    @Test
    void amongArabicWordsEveryValueKeepsItsOwnDirection() {
        CitizenTexts arabic = CitizenTexts.in("ar");
        Map<String, Set<String>> withValues = new TreeMap<>();
        arabic.raw().forEach((key, text) -> withValues.put(key, values(text)));
        withValues.values().removeIf(Set::isEmpty);

        assertThat(withValues).hasSizeGreaterThan(10).allSatisfy((key, names) -> {
            Map<String, String> values = names.stream().collect(Collectors.toMap(name -> name, name -> "8-" + name));
            assertThat(arabic.text(key, values))
                    .contains(values.values().stream()
                            .map(value -> "\u2068" + value + "\u2069")
                            .toList());
        });
    }

    @Test
    void aValueThatIsForgottenIsNoticed() {
        assertThatThrownBy(() -> SWEDISH.text("next.ack")).hasMessage("The text next.ack needs email");
        assertThatThrownBy(() -> SWEDISH.text("next.nothing")).hasMessage("No text next.nothing in sv");
    }

    private static Set<String> values(String text) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
