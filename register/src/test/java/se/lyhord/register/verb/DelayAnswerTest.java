package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Workplace.HV;
import static se.lyhord.register.verb.Workplace.registrator;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.event.FristEvent.FristMoved;
import se.lyhord.register.event.WorkEvent.Delayed;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class DelayAnswerTest {
    private static final String REASON = "Den som vet är sjuk.";
    private static final LocalDate NEW_DAY = LocalDate.parse("2026-12-18");
    private static final String END_OF_NEW_DAY = "2026-12-18T22:59:59Z";

    @Autowired
    Workplace workplace;

    @Autowired
    DelayAnswer delayAnswer;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void writesTheReasonAndTheNewDayToTheCitizenAndMovesTheFrister() {
        Arende arende = workplace.complaint(HV, "medborgarservice");

        Arende delayed = delayAnswer.tell(registrator(HV), arende.id(), REASON, NEW_DAY);

        assertThat(arende.answerDue()).hasToString("2026-12-04T22:59:59Z");
        assertThat(delayed.answerDue()).hasToString(END_OF_NEW_DAY);
        assertThat(workplace.letters(arende, Brevslag.DROJSMAL)).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(DispatchState.PLANNED);
            assertThat(letter.letter().body()).contains(REASON, "18 december 2026");
        });
        assertThat(workplace.frist(arende, Duty.SVAR))
                .get()
                .extracting(Frist::dueAt)
                .hasToString(END_OF_NEW_DAY);
        assertThat(workplace.frist(arende, Duty.DROJSMAL))
                .get()
                .extracting(Frist::dueAt)
                .hasToString(END_OF_NEW_DAY);
        assertThat(workplace.events(arende))
                .contains(new Delayed(REASON, NEW_DAY, false))
                .anyMatch(FristMoved.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "Dröjer., 2026-12-18, minst tre ord",
        "Den som vet är sjuk., 2026-11-20, efter i dag",
        "Den som vet är sjuk., 2026-12-04, efter den som gäller nu",
        "Den som vet är sjuk., 2027-05-21, halvår"
    })
    void refusesAReasonThatTellsNothingAndADayThatCannotBePromised(String reason, LocalDate day, String sentence) {
        Arende arende = workplace.complaint(HV, "medborgarservice");

        assertThatThrownBy(() -> delayAnswer.tell(registrator(HV), arende.id(), reason, day))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(sentence);
        assertThat(workplace.letters(arende, Brevslag.DROJSMAL)).isEmpty();
    }

    @Test
    void saysThatTheNoticeItselfWasLate() {
        Arende arende = workplace.complaint(HV, "medborgarservice");
        clock.turnTo(Instant.parse("2026-12-07T08:00:00Z"));

        delayAnswer.tell(registrator(HV), arende.id(), REASON, NEW_DAY);

        assertThat(workplace.events(arende)).contains(new Delayed(REASON, NEW_DAY, true));
        assertThat(new Delayed(REASON, NEW_DAY, true).sentence()).contains("efter att svarstiden hade gått ut");
        assertThat(workplace.letters(arende, Brevslag.DROJSMAL)).hasSize(1);
    }

    @Test
    void leavesAReasonThatTellsTooMuchToAPerson() {
        Arende arende = workplace.complaint(HV, "medborgarservice");

        delayAnswer.tell(registrator(HV), arende.id(), "Vi väntar på journalen för 640823-3234.", NEW_DAY);

        assertThat(workplace.letters(arende, Brevslag.DROJSMAL)).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(DispatchState.MANUAL);
            assertThat(letter.reason()).contains("personnummer");
        });
    }

    @Test
    void isACourtesyWhereTheRoutineAsksForNoNotice() {
        Arende arende = workplace.complaint("spanga-tensta", "medborgarservice");

        delayAnswer.tell(registrator("spanga-tensta"), arende.id(), REASON, NEW_DAY);

        assertThat(workplace.letters(arende, Brevslag.DROJSMAL)).hasSize(1);
        assertThat(workplace.frist(arende, Duty.SVAR))
                .get()
                .extracting(Frist::dueAt)
                .hasToString(END_OF_NEW_DAY);
        assertThat(workplace.frist(arende, Duty.DROJSMAL)).isEmpty();
    }
}
