package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.officer;
import static se.lyhord.register.verb.Casebook.registrator;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.RoadEvent.TakenOver;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class EscalateArendeTest {
    @Autowired
    Casebook cases;

    @Autowired
    EscalateArende escalateArende;

    @Test
    void handsItToTheChefOverTheEnhetsChef() {
        Arende arende = cases.routed(HV, ASA, at("hemtjanst"));

        Arende taken = escalateArende.escalate(officer(HV, "hemtjanst"), arende.id(), "Grannen har hotat.");

        assertThat(taken.handling().takenOverBy()).isEqualTo("avdelningschef-aldre");
        assertThat(taken.answerDue()).isEqualTo(arende.answerDue());
        assertThat(cases.lettersAfter(2, arende)).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(Brevslag.TILL_CHEF);
            assertThat(letter.recipient()).isEqualTo("amir.hosseini@hv.example");
            assertThat(letter.body()).contains("lämnar det till dig");
        });
        assertThat(cases.isSilent(arende, "hotat")).isTrue();
        assertThat(cases.events(arende)).contains(new TakenOver("avdelningschef-aldre", "Grannen har hotat."));
    }

    @Test
    void goesOnToThatChefsOwnChefAndIsRefusedAtTheTop() {
        Arende arende = cases.routed(HV);
        escalateArende.escalate(registrator(HV), arende.id(), "Svårt.");

        Arende further = escalateArende.escalate(registrator(HV), arende.id(), "Svårare.");

        assertThat(further.handling().takenOverBy()).isEqualTo("stadsdelsdirektor");
        assertThatThrownBy(() -> escalateArende.escalate(registrator(HV), arende.id(), "Svårast."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ingen närmaste chef");
    }

    @Test
    void refusesWhatIsAnsweredAndWhatHasNoReason() {
        Arende arende = cases.answered(HV);

        assertThatThrownBy(() -> escalateArende.escalate(registrator(HV), arende.id(), "Svårt."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ligger inte hos någon enhet");
        assertThatThrownBy(() -> escalateArende.escalate(registrator(HV), arende.id(), ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Skriv varför");
    }
}
