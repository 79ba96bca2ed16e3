package se.lyhord.intake.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.ArendeStatus;

/** The citizen has an answer, and writes again. */
@ScenarioTest
class AfterTheAnswerTest {
    private static final String CALL =
            "Ett nytt meddelande har kommit, och ärendet är %s. Läs meddelandet, och öppna ärendet igen om det behövs.";

    @Autowired
    Towns towns;

    Town town;

    @BeforeEach
    void here() {
        town = towns.of("spanga-tensta");
    }

    @Test
    void theAnswerStandsBelowTheCitizensOwnMail() throws Exception {
        Matter matter = town.citizenWrites("Papperskorgen är full.").isConfirmed("klagomal", "stadsmiljo");

        matter.isAnswered(town.chiefOf("stadsmiljo"), "Vi har tömt den.");

        assertThat(matter.isAnswerTo(Brevslag.SVAR))
                .isEqualTo(matter.isAnswerTo(Brevslag.BEKRAFTELSE))
                .isEqualTo("<%s@brevlada.example>"
                        .formatted(matter.arende().title().replace(' ', '-')));
    }

    @Test
    void aMessageToWhatIsAnsweredCallsTheRegistratorUntilItIsOpenAgain() throws Exception {
        Matter matter = town.citizenWrites("Papperskorgen är full.").isConfirmed("klagomal", "stadsmiljo");
        matter.isAnswered(town.chiefOf("stadsmiljo"), "Vi har tömt den.");
        matter.citizenReads(Brevslag.SVAR);

        matter.citizenAnswers(Brevslag.SVAR, "Den är full igen.");

        assertThat(matter.status()).isEqualTo(ArendeStatus.BESVARAT);
        assertThat(matter.callsToRegistrator()).containsExactly(CALL.formatted("besvarat"));
        town.itIs("2026-11-23T09:00");
        assertThat(matter.isInMorningMailOf("registrator@st.example")).contains("Ett nytt meddelande");
        assertThat(matter.isReopened("Den är full igen.").callsToRegistrator()).isEmpty();
    }

    @Test
    void aMessageToWhatIsClosedCallsTheRegistratorToo() throws Exception {
        Matter matter = town.citizenWrites("Papperskorgen är full.").isConfirmed("klagomal", "stadsmiljo");
        matter.isAnswered(town.chiefOf("stadsmiljo"), "Vi har tömt den.").isClosed(town.registrator());
        matter.citizenReads(Brevslag.SVAR);

        matter.citizenAnswers(Brevslag.SVAR, "Tack så mycket!");

        assertThat(matter.status()).isEqualTo(ArendeStatus.AVSLUTAT);
        assertThat(matter.callsToRegistrator()).containsExactly(CALL.formatted("avslutat"));
    }

    @Test
    void aMessageToWhatIsOpenCallsNobody() throws Exception {
        Matter matter = town.citizenWrites("Papperskorgen är full.").isConfirmed("klagomal", "stadsmiljo");
        matter.citizenReads(Brevslag.BEKRAFTELSE);

        matter.citizenAnswers(Brevslag.BEKRAFTELSE, "Det luktar också.");

        assertThat(matter.callsToRegistrator()).isEmpty();
    }
}
