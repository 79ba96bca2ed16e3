package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.COMPLAINT;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.registrator;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.event.RoadEvent.HandedOver;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class HandOverKindTest {
    @Autowired
    Casebook cases;

    @Autowired
    HandOverKind handOverKind;

    @Test
    void handsOverWhatTurnedOutToBeOfAnExcludedKind() {
        Arende arende = cases.routed(HV);

        Arende handed = handOverKind.handOver(
                registrator(HV), arende.id(), new Confirmation("medborgarforslag", "annat", "stadsmiljo", List.of()));

        assertThat(handed.status()).isEqualTo(ArendeStatus.OMSTYRT);
        assertThat(cases.lettersAfter(2, arende))
                .extracting(Letter::recipient)
                .containsExactly(
                        "lokal-demokrati@hv.example", "bevakning-gemensamt@hv.example", "asa@brevlada.example");
        assertThat(cases.events(arende)).contains(new HandedOver("medborgarforslag", "lokal-demokrati"));
        assertThat(cases.isOpen(arende, Duty.SVAR)).isFalse();
    }

    @Test
    void refusesAKindThatTheRoutineHandlesAndWhatNobodyHasConfirmed() {
        Arende arende = cases.routed(HV);
        long unconfirmed = cases.opened(HV, ASA);

        assertThatThrownBy(() -> handOverKind.handOver(registrator(HV), arende.id(), COMPLAINT))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("hanteras enligt rutinen");
        assertThatThrownBy(() -> handOverKind.handOver(registrator(HV), unconfirmed, COMPLAINT))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("bekräftat");
    }
}
