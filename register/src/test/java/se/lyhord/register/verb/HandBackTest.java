package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.RINKEBY;
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
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.handback.HandBacks;
import se.lyhord.register.handback.ToClose;
import se.lyhord.register.handback.ToCloseRow;
import se.lyhord.register.inquiry.InquiryWords;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.Routines;

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
    WriteInquiry write;

    @Autowired
    Routines routines;

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
        handBack.toRegistrator(OFFICER, answered.id(), "Klipparen var trasig.");

        assertThat(toClose.closable(HV, 0, 1000)).extracting(ToCloseRow::id).contains(answered.id(), unanswered.id());
        int before = toClose.countClosable(HV);
        close.close(registrator(HV), unanswered.id(), "Återtaget.");
        assertThat(toClose.countClosable(HV)).isEqualTo(before - 1);
        assertThat(handBacks.of(unanswered.id())).isEmpty();
    }

    @Test
    void asksForTheUtredningWhereTheRoutineWantsItForClosing() {
        Arende answered = cases.answered(HV);

        assertThatThrownBy(() -> handBack.toRegistrator(OFFICER, answered.id(), " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("vad ni kom fram till");
        handBack.toRegistrator(OFFICER, answered.id(), "Klipparen var trasig.");

        assertThat(cases.events(answered))
                .contains(new NoteWritten(answered.name() + ": Klipparen var trasig.", OFFICER.name()));
        assertThat(close.wantsNote(
                        answered, routines.at(HV, answered.arrivedAt()).rutin()))
                .isFalse();
    }

    @Test
    void asksForNothingMoreWhereTheUtredningIsWrittenOrTheRoutineIsContentWithTheAnswer() {
        Arende written = cases.answered(HV);
        write.write(OFFICER, written.id(), 0, new InquiryWords("Gräset växte.", "Klipparen var trasig.", ""));
        Arende content = cases.answered(RINKEBY);

        handBack.toRegistrator(OFFICER, written.id(), "");
        handBack.toRegistrator(officer(RINKEBY, "stadsmiljo"), content.id(), "");

        assertThat(handBacks.of(written.id())).isPresent();
        assertThat(handBacks.of(content.id())).isPresent();
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
