package se.lyhord.intake.converse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftTest {
    @Test
    void aDraftSurvivesItsOwnForm() {
        Draft draft = Draft.of(Map.of(
                "text",
                "Gungan är trasig",
                "where",
                "Maltesholmsvägen",
                "reply",
                "email",
                "email",
                "a@b.example",
                "passed",
                "when,unit",
                "lang",
                "fi",
                "lang-chosen",
                "1"));

        assertThat(Draft.of(draft.form())).isEqualTo(draft);
    }

    @Test
    void whatWasAskedAndLeftEmptyIsPassedOver() {
        Draft draft = Draft.of(Map.of("text", "Gungan", "asked", "where", "where", "  ", "passed", "when"));

        assertThat(draft.passed()).containsExactlyInAnyOrder(Field.WHERE, Field.WHEN);
        assertThat(draft.value(Field.WHERE)).isEmpty();
    }

    @Test
    void anAnswerThatComesLaterIsNoLongerPassedOver() {
        Draft draft = Draft.of(Map.of("text", "Gungan", "passed", "where", "where", "Råcksta"));

        assertThat(draft.passed()).isEmpty();
    }

    @Test
    void whoLeavesAnAddressWantsToBeReachedByIt() {
        assertThat(Draft.of(Map.of("email", "a@b.example")).way()).hasValue(Way.EMAIL);
        assertThat(Draft.of(Map.of("phone", "070-174 06 33")).way()).hasValue(Way.PHONE);
        assertThat(Draft.of(Map.of("name", "Åsa")).way()).isEmpty();
    }

    @Test
    void anAddressThatTheChosenWayDoesNotNeedIsNotKept() {
        Draft anonymous = Draft.of(Map.of("reply", "code", "email", "a@b.example", "phone", "070-174 06 33"));

        assertThat(anonymous.values()).containsOnlyKeys(Field.REPLY);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void noFieldIsKeptLongerThanSomebodyCanShorten(Field field) {
        Draft draft = Draft.of(Map.of(field.param(), "x".repeat(200_000)));

        assertThat(draft.value(field).orElse("").length()).isLessThanOrEqualTo(5 * field.longest());
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void noFieldHasTheNameOfWhatThePageSendsBeside(Field field) {
        assertThat(field.param())
                .isNotIn(Draft.LANGUAGE, Draft.LANGUAGE_CHOSEN, Draft.ASKED, Draft.PASSED, Draft.CHANGE);
    }

    @Test
    void whatNoPersonTypesAndWhatIsNoneOfOursIsLeftOut() {
        Draft draft = Draft.of(Map.of(
                "text",
                "a\u0000b\r\nc\u0007",
                "colour",
                "red",
                "reply",
                "pigeon",
                "change",
                "everything",
                "passed",
                ",,where,x"));

        assertThat(draft.text()).isEqualTo("ab\nc");
        assertThat(draft.values()).containsOnlyKeys(Field.TEXT);
        assertThat(draft.changing()).isEmpty();
        assertThat(draft.passed()).containsExactly(Field.WHERE);
    }
}
