package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.RINKEBY;
import static se.lyhord.register.verb.Casebook.officer;
import static se.lyhord.register.verb.Casebook.registrator;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.event.WorkEvent.InquiryBegun;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class BeginInquiryTest {
    @Autowired
    Casebook cases;

    @Autowired
    BeginInquiry beginInquiry;

    @Test
    void letsTheBekraftelseOfRinkebyKistaGoBecauseTheInquiryHasBegun() {
        Arende arende = cases.routed(RINKEBY);
        cases.holdAcknowledgement(arende);

        beginInquiry.begin(officer(RINKEBY, "stadsmiljo"), arende.id());

        assertThat(cases.events(arende)).contains(new InquiryBegun(), new LetterPlanned("Bekräftelsen"));
        assertThat(cases.dispatch(arende, Brevslag.BEKRAFTELSE).letter().body()).contains("börjat utreda");
    }

    @Test
    void refusesASecondTimeAndWhatNoEnhetHas() {
        Arende arende = cases.routed(RINKEBY);
        long unconfirmed = cases.opened(RINKEBY, ASA);
        beginInquiry.begin(registrator(RINKEBY), arende.id());

        assertThatThrownBy(() -> beginInquiry.begin(registrator(RINKEBY), arende.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan börjat");
        assertThatThrownBy(() -> beginInquiry.begin(registrator(RINKEBY), unconfirmed))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("fördelat");
    }
}
