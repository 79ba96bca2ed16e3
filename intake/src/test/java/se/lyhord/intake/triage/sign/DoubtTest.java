package se.lyhord.intake.triage.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoubtTest {
    @ParameterizedTest
    @EnumSource(Doubt.class)
    void arisesFromOneMailAndNotFromAnotherAndMakesNeitherAutomatic(Doubt doubt) {
        Pair example = example(doubt);

        assertThat(Doubt.about(example.machines())).hasValue(doubt);
        assertThat(Sign.allIn(example.machines())).isEmpty();
        assertThat(Doubt.about(example.persons())).isEmpty();
    }

    private static Pair example(Doubt doubt) {
        return switch (doubt) {
            case TICKET_SYSTEM -> Pair.headers("X-Mailer: Zammad Mail Service", "X-Mailer: Apple Mail (2.3731)");
            case ACKNOWLEDGEMENT ->
                Pair.headers("Subject: Re: Vi har tagit emot ditt meddelande", "Subject: Har ni tagit emot mitt brev?");
            case SUPPRESS ->
                Pair.headers(
                        "X-Auto-Response-Suppress: OOF, AutoReply",
                        "X-Auto-Response-Suppress: DR, OOF, AutoReply\nX-Mailer: Microsoft Outlook 16.0");
        };
    }
}
