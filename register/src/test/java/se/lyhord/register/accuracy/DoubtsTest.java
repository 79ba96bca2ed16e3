package se.lyhord.register.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.classifier.model.Question;
import se.lyhord.register.RegisterTest;

@RegisterTest
class DoubtsTest {
    @Autowired
    Decisions decisions;

    @Autowired
    Doubts doubts;

    private final String namnd = Decisions.namnd();

    @Test
    void putsTheLeastSureFirstAndNamesNothingSecret() {
        decisions.waiting(namnd, "Gungan", Decisions.sure("stadsmiljo", .9));
        decisions.waiting(namnd, "Mormor", Decisions.unsure("hemtjanst", .4), "sekretess");
        decisions.waiting(namnd, "Hej", Decisions.silent());
        decisions.set(decisions.waiting(namnd, "Utredning", Decisions.silent()), "restricted = true");
        decisions.unit(namnd, "2026-11-20T08:00:00Z", Decisions.silent(), "forskola");

        assertThat(doubts.of(namnd, 3)).extracting(Doubt::title).containsExactly("Hej", null, "Gungan");
        assertThat(doubts.of(namnd, 1).getFirst().probabilities())
                .isEqualTo(Map.of(Question.KIND, .8, Question.FACTOR, .6, Question.UNIT, 0.0));
    }
}
