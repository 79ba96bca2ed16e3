package se.lyhord.intake.converse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
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
    void amongArabicWordsAValueKeepsItsOwnDirection() {
        String text = CitizenTexts.in("ar").text("next.ack", Map.of("email", "åsa@exempel.example"));

        assertThat(text).contains("\u2068åsa@exempel.example\u2069");
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
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
