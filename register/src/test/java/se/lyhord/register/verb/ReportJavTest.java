package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.officer;
import static se.lyhord.register.verb.Casebook.registrator;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.event.RoadEvent.Recused;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class ReportJavTest {
    @Autowired
    Casebook cases;

    @Autowired
    ReportJav reportJav;

    @Test
    void mustHaveRule8JavGivesItToAnotherEnhetAtOnceAndIsLogged() {
        Arende arende = cases.routed(HV);

        Arende taken = reportJav.report(officer(HV, "stadsmiljo"), arende.id(), "fritid-ungdom", "Min bror klagar.");

        assertThat(taken.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(taken.decided().unit()).isEqualTo("fritid-ungdom");
        assertThat(cases.lettersAfter(2, arende))
                .extracting(Letter::recipient)
                .containsExactly("fritid-ungdom@hv.example", "bevakning-forskola-fritid@hv.example");
        assertThat(cases.isSilent(arende, "bror")).isTrue();
        assertThat(cases.events(arende)).contains(new Recused("stadsmiljo", "fritid-ungdom", "Min bror klagar."));
        assertThat(cases.due(arende, Duty.SVAR)).isEqualTo("2026-12-04T22:59:59Z");
    }

    @Test
    void refusesTheSameEnhet() {
        Arende arende = cases.routed(HV);

        assertThatThrownBy(() -> reportJav.report(registrator(HV), arende.id(), "stadsmiljo", "Min bror klagar."))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Vid jäv måste en annan enhet ta över.");
    }

    @Test
    void refusesWithoutSayingWhatTheJavIs() {
        Arende arende = cases.routed(HV);

        assertThatThrownBy(() -> reportJav.report(registrator(HV), arende.id(), "forskola", ""))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Skriv vad jävet består i.");
    }

    @Test
    void refusesSomebodyOfAnotherEnhet() {
        Arende arende = cases.routed(HV);

        assertThatThrownBy(() -> reportJav.report(officer(HV, "forskola"), arende.id(), "forskola", "Min bror klagar."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("annan enhet än din");
    }
}
