package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.CALLER;
import static se.lyhord.register.verb.Casebook.COMPLAINT;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.event.FristEvent.FristMoved;
import se.lyhord.register.event.LetterEvent.LetterLeftToPerson;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class UnsentDelayTest {
    private static final String REASON = "Den som vet är sjuk.";
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final LocalDate NEW_DAY = LocalDate.parse("2026-12-18");
    private static final String END_OF_NEW_DAY = "2026-12-18T22:59:59Z";

    @Autowired
    Casebook cases;

    @Autowired
    DelayAnswer delayAnswer;

    @Autowired
    SeeToLetter seeToLetter;

    @Autowired
    LeftBehind leftBehind;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    private Arende arende;

    @BeforeEach
    void aNoticeThatAPersonMustSend() {
        clock.turnTo(Samples.FRIDAY_MORNING);
        arende = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));
        delayAnswer.tell(registrator(HV), arende.id(), REASON, NEW_DAY);
    }

    @Test
    void promisesNothingUntilItIsPosted() {
        Arende waiting = cases.page(arende).arende();
        boolean asBefore = cases.due(arende, Duty.SVAR).equals(arende.answerDue())
                && cases.due(arende, Duty.DROJSMAL).equals(cases.due(arende, Duty.SVAR_EFTER_UTREDNING));

        seeToLetter.posted(registrator(HV), letter(), FRIDAY);

        assertThat(waiting.answerDue()).isEqualTo(arende.answerDue());
        assertThat(asBefore).isTrue();
        assertThat(cases.due(arende, Duty.SVAR)).isEqualTo(END_OF_NEW_DAY);
        assertThat(cases.page(arende).arende().answerDue()).isEqualTo(END_OF_NEW_DAY);
        assertThat(cases.dispatch(arende, Brevslag.DROJSMAL).letter().body()).contains("18 december 2026");
    }

    @Test
    void hasPromisedNothingWhenItIsNotToBeSent() {
        seeToLetter.drop(registrator(HV), letter(), "Vi hinner ändå.");

        assertThat(cases.page(arende).arende().handling().answerPromised()).isNull();
        assertThat(cases.due(arende, Duty.SVAR)).isEqualTo(arende.answerDue());
    }

    @Test
    void hasPromisedWhatItHadPromisedBefore() {
        seeToLetter.posted(registrator(HV), letter(), FRIDAY);
        delayAnswer.tell(registrator(HV), arende.id(), REASON, NEW_DAY.plusDays(7));

        seeToLetter.drop(registrator(HV), letter(), "Vi hinner ändå.");

        assertThat(cases.due(arende, Duty.SVAR)).isEqualTo(END_OF_NEW_DAY);
    }

    @Test
    void refusesAnotherNoticeWhileTheFirstLiesHere() {
        assertThatThrownBy(() -> delayAnswer.tell(registrator(HV), arende.id(), REASON, NEW_DAY.plusDays(7)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inte skickat");
    }

    @Test
    void asksForATjansteanteckningWhenTheCitizenMustBeCalled() {
        Arende called = cases.routed(HV, CALLER, COMPLAINT);

        assertThatThrownBy(() -> delayAnswer.tell(registrator(HV), called.id(), REASON, NEW_DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Ring och berätta");
        delayAnswer.tell(registrator(HV), called.id(), REASON, NEW_DAY, "Jag ringde Åke.", null);
        assertThat(cases.due(called, Duty.SVAR)).isEqualTo(END_OF_NEW_DAY);
        assertThat(cases.events(called)).contains(new NoteWritten("Jag ringde Åke.", "Rut R"));
    }

    @Test
    void fallsBackAtOnceToTheOldDayWhenTheMailServerRefusesIt() {
        Arende told = cases.routed(HV);
        delayAnswer.tell(registrator(HV), told.id(), REASON, NEW_DAY);
        boolean promised = cases.due(told, Duty.SVAR).toString().equals(END_OF_NEW_DAY);

        refuse(told, cases.dispatch(told, Brevslag.DROJSMAL));

        assertThat(promised).isTrue();
        assertThat(cases.due(told, Duty.SVAR)).isEqualTo(told.answerDue());
        assertThat(cases.page(told).arende().answerDue()).isEqualTo(told.answerDue());
        assertThat(cases.events(told))
                .contains(new LetterLeftToPerson(Brevslag.DROJSMAL.label(), "Adressen finns inte."))
                .last()
                .isInstanceOf(FristMoved.class);
    }

    @Test
    void holdsAgainWhatWasPromisedWhenItGoesToAnotherAddress() {
        Arende told = cases.routed(HV);
        delayAnswer.tell(registrator(HV), told.id(), REASON, NEW_DAY);
        Dispatch refused = cases.dispatch(told, Brevslag.DROJSMAL);
        refuse(told, refused);

        seeToLetter.mailTo(registrator(HV), refused.id(), "asa.oberg@brevlada.example", "Hon ringde om adressen.");

        assertThat(cases.due(told, Duty.SVAR)).isEqualTo(END_OF_NEW_DAY);
    }

    private void refuse(Arende told, Dispatch letter) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update dispatch set state = 'FAILED' where id = :id")
                    .param("id", letter.id())
                    .update();
            leftBehind.note(HV, told.id(), Brevslag.DROJSMAL, "Adressen finns inte.");
        });
    }

    private long letter() {
        return cases.dispatch(arende, Brevslag.DROJSMAL).id();
    }
}
