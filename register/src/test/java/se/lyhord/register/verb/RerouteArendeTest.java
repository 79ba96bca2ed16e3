package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.event.FristEvent.FristMoved;
import se.lyhord.register.event.RoadEvent.Rerouted;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class RerouteArendeTest {
    @Autowired
    Casebook cases;

    @Autowired
    RerouteArende rerouteArende;

    @Test
    void givesItToTheOtherEnhetWithCopiesThatNameItsOwnLastDay() {
        Arende arende = cases.routed(HV, ASA, at("medborgarservice"));

        Arende rerouted = rerouteArende.reroute(registrator(HV), arende.id(), "stadsmiljo", "Det gäller en park.");

        assertThat(rerouted.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(rerouted.decided().unit()).isEqualTo("stadsmiljo");
        assertThat(cases.lettersAfter(2, arende))
                .extracting(Letter::recipient)
                .containsExactly("stadsmiljo@hv.example", "bevakning-gemensamt@hv.example");
        assertThat(cases.lettersAfter(2, arende))
                .allSatisfy(copy -> assertThat(copy.body()).contains("23 november 2026"));
        assertThat(cases.isSilent(arende, "park")).isTrue();
        assertThat(cases.events(arende))
                .contains(new Rerouted("medborgarservice", "stadsmiljo", "Det gäller en park."));
    }

    @Test
    void movesTheFristerToThoseOfStadsmiljoAndTheLogSaysSo() {
        Arende arende = cases.routed(HV, ASA, at("medborgarservice"));
        Instant before = cases.due(arende, Duty.SVAR);

        rerouteArende.reroute(registrator(HV), arende.id(), "stadsmiljo", "Det gäller en park.");

        assertThat(before).isEqualTo("2026-12-04T22:59:59Z");
        assertThat(cases.due(arende, Duty.SVAR)).isEqualTo("2026-11-23T22:59:59Z");
        assertThat(cases.due(arende, Duty.SVAR_EFTER_UTREDNING)).isEqualTo("2026-11-30T22:59:59Z");
        assertThat(cases.events(arende))
                .filteredOn(FristMoved.class::isInstance)
                .map(FristMoved.class::cast)
                .extracting(FristMoved::duty)
                .contains(Duty.SVAR, Duty.DROJSMAL);
    }

    @Test
    void refusesWithoutAReasonTheSameEnhetAndOneOutside() {
        Arende arende = cases.routed(HV);

        assertThatThrownBy(() -> rerouteArende.reroute(registrator(HV), arende.id(), "forskola", " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Skriv varför");
        assertThatThrownBy(() -> rerouteArende.reroute(registrator(HV), arende.id(), "stadsmiljo", "Fel."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan hos den enheten");
        assertThatThrownBy(() -> rerouteArende.reroute(registrator(HV), arende.id(), "annan-instans", "Fel."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("rätt myndighet");
    }

    @Test
    void refusesWhatIsAnswered() {
        Arende arende = cases.answered(HV);

        assertThatThrownBy(() -> rerouteArende.reroute(registrator(HV), arende.id(), "forskola", "Fel."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ligger inte hos någon enhet");
    }
}
