package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.SPANGA;
import static se.lyhord.register.verb.Casebook.registrator;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.event.LetterEvent.LetterLeftToPerson;
import se.lyhord.register.undo.TakeBack;
import se.lyhord.register.undo.Undoable;

@RegisterTest
class OwedAgainTest {
    private static final String WHY = "Adressen har fått en bekräftelse nyss.";
    private static final String SENSITIVE = "Vi vet nu att du har diabetes.";

    @Autowired
    Casebook cases;

    @Autowired
    AnswerArende answerArende;

    @Autowired
    ReopenArende reopenArende;

    @Autowired
    SeeToLetter seeToLetter;

    @Autowired
    ForwardArende forwardArende;

    @Autowired
    Undoable undoable;

    @Autowired
    TakeBack takeBack;

    @Autowired
    JdbcClient jdbc;

    @Test
    void waitsAgainWhenTheArendeIsTakenUpBeforeTheAnswerHasLeft() {
        Arende arende = waiting(cases.routed(SPANGA));
        answerArende.byLetter(registrator(SPANGA), arende.id(), SENSITIVE);
        assertThat(bekraftelse(arende).state()).isEqualTo(DispatchState.CANCELLED);

        reopenArende.reopen(registrator(SPANGA), arende.id(), "Vi måste svara på mer.");

        assertThat(bekraftelse(arende))
                .extracting(Dispatch::state, Dispatch::reason)
                .containsExactly(DispatchState.MANUAL, WHY);
        assertThat(cases.isOpen(arende, Duty.BEKRAFTELSE)).isTrue();
        assertThat(cases.events(arende)).contains(new LetterLeftToPerson(Brevslag.BEKRAFTELSE.label(), WHY));
    }

    @Test
    void waitsAgainWhenTheAnswerIsNotToBeSent() {
        Arende arende = waiting(cases.routed(SPANGA));
        answerArende.byLetter(registrator(SPANGA), arende.id(), SENSITIVE);

        seeToLetter.drop(
                registrator(SPANGA), cases.dispatch(arende, Brevslag.SVAR).id(), "Svaret blev fel.");

        assertThat(cases.page(arende).arende().status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(bekraftelse(arende).state()).isEqualTo(DispatchState.MANUAL);
        assertThat(cases.isOpen(arende, Duty.BEKRAFTELSE)).isTrue();
    }

    @Test
    void waitsForItsMomentAgainWhenThatIsWhatItDid() {
        Arende arende = cases.routed(SPANGA);
        withoutBekraftelse(arende);
        cases.holdAcknowledgement(arende);
        answerArende.byLetter(registrator(SPANGA), arende.id(), SENSITIVE);

        reopenArende.reopen(registrator(SPANGA), arende.id(), "Vi måste svara på mer.");

        assertThat(bekraftelse(arende).state()).isEqualTo(DispatchState.PLANNED);
    }

    @Test
    void staysBackWhenTheAnswerHasLeft() {
        Arende arende = waiting(cases.routed(SPANGA));
        answerArende.byLetter(registrator(SPANGA), arende.id(), "Vi har lagat den.");
        jdbc.sql("update dispatch set state = 'SENT', sent_at = now() where id = :id")
                .param("id", cases.dispatch(arende, Brevslag.SVAR).id())
                .update();

        reopenArende.reopen(registrator(SPANGA), arende.id(), "Hon har skrivit igen.");

        assertThat(bekraftelse(arende).state()).isEqualTo(DispatchState.CANCELLED);
        assertThat(cases.isOpen(arende, Duty.BEKRAFTELSE)).isFalse();
    }

    @Test
    void staysBackWhenTheAnswerWasGivenByWordOfMouth() {
        Arende arende = waiting(cases.routed(SPANGA));
        answerArende.orally(registrator(SPANGA), arende.id(), "Ringde och berättade.");

        reopenArende.reopen(registrator(SPANGA), arende.id(), "Hon har ringt igen.");

        assertThat(bekraftelse(arende).state()).isEqualTo(DispatchState.CANCELLED);
    }

    @Test
    void goesNeverBesideTheAnswerThatIsGivenInTheEnd() {
        Arende arende = waiting(cases.routed(SPANGA));
        answerArende.byLetter(registrator(SPANGA), arende.id(), SENSITIVE);
        reopenArende.reopen(registrator(SPANGA), arende.id(), "Vi måste svara på mer.");

        answerArende.byLetter(registrator(SPANGA), arende.id(), SENSITIVE);

        assertThat(bekraftelse(arende).state()).isEqualTo(DispatchState.CANCELLED);
        assertThat(cases.isOpen(arende, Duty.BEKRAFTELSE)).isFalse();
    }

    @Test
    void waitsAgainWhenTheAnswerIsTakenBackAtOnce() {
        Arende arende = waiting(cases.routed(SPANGA));
        Undoable.Decision answer = undoable.make(
                registrator(SPANGA),
                arende.id(),
                "Svara",
                () -> answerArende.byLetter(registrator(SPANGA), arende.id(), "Vi har lagat den."));

        takeBack.takeBack(registrator(SPANGA), answer.id());

        assertThat(bekraftelse(arende))
                .extracting(Dispatch::state, Dispatch::reason)
                .containsExactly(DispatchState.MANUAL, WHY);
        assertThat(cases.isOpen(arende, Duty.BEKRAFTELSE)).isTrue();
        assertThat(cases.dispatch(arende, Brevslag.SVAR).state()).isEqualTo(DispatchState.CANCELLED);
    }

    @Test
    void waitsAgainWhenWhatWasForwardedIsTakenUpBeforeAnyLetterLeft() {
        Arende arende = waiting(cases.routed(HV));
        forwardArende.forward(registrator(HV), arende.id(), "trafikkontoret");
        assertThat(bekraftelse(arende).state()).isEqualTo(DispatchState.CANCELLED);

        reopenArende.reopen(registrator(HV), arende.id(), "Det är vårt.");

        assertThat(bekraftelse(arende).state()).isEqualTo(DispatchState.MANUAL);
    }

    /** Its bekräftelse waits for a person. */
    private Arende waiting(Arende arende) {
        withoutBekraftelse(arende);
        cases.holdAcknowledgement(arende);
        jdbc.sql(
                        "update dispatch set state = 'MANUAL', reason = :why where arende = :arende and kind = 'BEKRAFTELSE' and state = 'PLANNED'")
                .param("why", WHY)
                .param("arende", arende.id())
                .update();
        return arende;
    }

    private void withoutBekraftelse(Arende arende) {
        jdbc.sql("delete from dispatch where arende = :arende and kind = 'BEKRAFTELSE'")
                .param("arende", arende.id())
                .update();
    }

    private Dispatch bekraftelse(Arende arende) {
        return cases.dispatch(arende, Brevslag.BEKRAFTELSE);
    }
}
