package se.lyhord.classifier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void splitsLettersNumbersAndTheSignsThatTellAQuestionFromADemand() {
        assertThat(spelled("Hur länge ska 3:an vara stängd?! (mvh anna@post.example)"))
                .containsExactly(
                        "Hur", "länge", "ska", "3", "an", "vara", "stängd", "?", "!", "mvh", "anna", "@", "post",
                        "example");
    }

    @Test
    void keepsMarksWithTheirLetters() {
        assertThat(spelled("ga\u030A nu")).containsExactly("ga\u030A", "nu");
    }

    @Test
    void breaksWhatIsTooLongForAWord() {
        assertThat(spelled("a".repeat(41) + " " + "1".repeat(13)))
                .containsExactly("a".repeat(40), "a", "1".repeat(12), "1");
    }

    @Test
    void passesOverHalfLettersAndEmoji() {
        assertThat(spelled("tack \uD83D\uDE00 \uD83D hej")).containsExactly("tack", "hej");
    }

    private static List<String> spelled(String text) {
        return Words.split(text, false).stream().map(Word::original).toList();
    }
}
