package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.RefusedException;
import se.lyhord.register.event.FristEvent.FristMoved;
import se.lyhord.register.event.RoadEvent.ArrivalCorrected;

@RegisterTest
class CorrectArrivalTest {
    @Autowired
    Casebook cases;

    @Autowired
    CorrectArrival correctArrival;

    @Test
    void mustHaveRule5TheFristerMoveWithTheArrivalDateAndTheLogSaysSo() {
        Arende arende = cases.routed(HV, ASA, at("forskola"));

        Arende corrected =
                correctArrival.correct(registrator(HV), arende.id(), LocalDate.of(2026, 11, 18), "Låg i receptionen.");

        assertThat(corrected.arrivedAt()).isEqualTo("2026-11-18T08:00:00Z");
        assertThat(corrected.answerDue()).isEqualTo("2026-12-02T22:59:59Z");
        assertThat(cases.due(arende, Duty.SVAR)).isEqualTo("2026-12-02T22:59:59Z");
        assertThat(cases.events(arende))
                .contains(new ArrivalCorrected(arende.arrivedAt(), corrected.arrivedAt(), "Låg i receptionen."))
                .hasAtLeastOneElementOfType(FristMoved.class);
    }

    @Test
    void refusesWithoutAReasonADayAheadAndTheSameDay() {
        Arende arende = cases.routed(HV);
        LocalDate arrived = LocalDate.of(2026, 11, 20);

        assertThatThrownBy(() -> correctArrival.correct(registrator(HV), arende.id(), arrived.minusDays(1), ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Skriv varför");
        assertThatThrownBy(() -> correctArrival.correct(registrator(HV), arende.id(), LocalDate.of(2126, 1, 1), "Fel."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("framtiden");
        assertThatThrownBy(() -> correctArrival.correct(registrator(HV), arende.id(), arrived, "Fel."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan det");
    }
}
