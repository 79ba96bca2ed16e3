package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.COMPLAINT;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.SPANGA;
import static se.lyhord.register.verb.Casebook.registrator;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.RoadEvent.Reopened;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;

@RegisterTest
class ReopenArendeTest {
    @Autowired
    Casebook cases;

    @Autowired
    ReopenArende reopenArende;

    @Autowired
    CloseArende closeArende;

    @Autowired
    ForwardArende forwardArende;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    TurnableClock clock;

    @Test
    void givesAClosedOneBackToItsEnhetWithANewLimitFromToday() {
        Arende arende = cases.answered(SPANGA);
        closeArende.close(registrator(SPANGA), arende.id());

        Arende open = reopenArende.reopen(registrator(SPANGA), arende.id(), "Hon har skrivit igen.");

        LocalDate inFourteenDays = RoutineInForce.arrivalDate(clock.instant()).plusDays(14);
        assertThat(open.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(open.diarienummer()).isEqualTo(arende.diarienummer());
        assertThat(RoutineInForce.arrivalDate(cases.due(arende, Duty.SVAR))).isEqualTo(inFourteenDays);
        assertThat(cases.events(arende)).contains(new Reopened("Hon har skrivit igen."));
    }

    @Test
    void takesBackWhatHadGoneToAnotherAuthorityToBeConfirmedAnew() {
        Arende arende = cases.routed(HV);
        forwardArende.forward(registrator(HV), arende.id(), "trafikkontoret");

        Arende back = reopenArende.reopen(registrator(HV), arende.id(), "Trafikkontoret säger att det är vårt.");

        assertThat(back.status()).isEqualTo(ArendeStatus.INKOMMET);
        assertThat(back.confirmation()).isNull();
        assertThat(cases.isOpen(arende, Duty.SVAR)).isTrue();
        assertThat(confirmArende.confirmAndRoute(registrator(HV), arende.id(), COMPLAINT))
                .extracting(Arende::status, Arende::diarienummer)
                .containsExactly(ArendeStatus.FORDELAT, arende.diarienummer());
    }

    @Test
    void refusesWithoutAReasonAndWhatIsOpen() {
        Arende arende = cases.routed(HV);

        assertThatThrownBy(() -> reopenArende.reopen(registrator(HV), arende.id(), ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Skriv varför");
        assertThatThrownBy(() -> reopenArende.reopen(registrator(HV), arende.id(), "Hon har skrivit igen."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inte besvarat");
    }
}
