package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.officer;
import static se.lyhord.register.verb.Casebook.registrator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.handback.HandBacks;
import se.lyhord.register.handback.ToClose;
import se.lyhord.register.handback.ToCloseRow;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class HandBackTest {
    private static final Account OFFICER = officer(HV, "stadsmiljo");

    @Autowired
    Casebook cases;

    @Autowired
    HandBack handBack;

    @Autowired
    RerouteArende reroute;

    @Autowired
    CloseArende close;

    @Autowired
    HandBacks handBacks;

    @Autowired
    ToClose toClose;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void handsBackToTheRegistratorWhoFindsItUntilItIsClosed() {
        Arende answered = cases.answered(HV);
        Arende unanswered = cases.routed(HV);

        assertThatThrownBy(() -> handBack.toRegistrator(OFFICER, unanswered.id(), " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inget svar");
        handBack.toRegistrator(OFFICER, unanswered.id(), "Den som skrev har tagit tillbaka det.");
        handBack.toRegistrator(OFFICER, answered.id(), "");

        assertThat(toClose.closable(HV, 0, 1000)).extracting(ToCloseRow::id).contains(answered.id(), unanswered.id());
        int before = toClose.countClosable(HV);
        close.close(registrator(HV), unanswered.id(), "Återtaget.");
        assertThat(toClose.countClosable(HV)).isEqualTo(before - 1);
        assertThat(handBacks.of(unanswered.id())).isEmpty();
    }

    @Test
    void isNotDoneAnyMoreWhenAnotherEnhetGetsIt() {
        Arende arende = cases.routed(HV);
        handBack.toRegistrator(OFFICER, arende.id(), "Redan löst.");

        reroute.reroute(registrator(HV), arende.id(), "lokal-demokrati", "Det var deras.");

        assertThat(handBacks.of(arende.id())).isEmpty();
        assertThat(cases.page(arende).arende().status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(cases.kinds(arende)).contains(Brevslag.KOPIA_TILL_ENHET.name());
    }
}
