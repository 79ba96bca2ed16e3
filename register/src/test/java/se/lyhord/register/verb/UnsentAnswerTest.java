package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class UnsentAnswerTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final Instant LONG_AFTER = Instant.parse("2027-03-03T09:00:00Z");

    @Autowired
    Casebook cases;

    @Autowired
    AnswerArende answerArende;

    @Autowired
    ReopenArende reopenArende;

    @Autowired
    CloseArende closeArende;

    @Autowired
    SeeToLetter seeToLetter;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "RETURNED"})
    void givesBackToTheEnhetWhatHasAnAnswerThatNeverArrived(DispatchState state) {
        Arende arende = cases.answered(HV);
        long letter = cases.dispatch(arende, Brevslag.SVAR).id();
        jdbc.sql("update dispatch set state = :state, attempts = 3 where id = :id")
                .param("state", state.name())
                .param("id", letter)
                .update();

        seeToLetter.drop(registrator(HV), letter, "Adressen finns inte.");

        assertThat(cases.page(arende).arende().status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(cases.isOpen(arende, Duty.SVAR)).isTrue();
    }

    @Test
    void leavesAnAnswerByTelephoneStandingWhenTheLetterBeforeItIsDropped() {
        Arende arende = cases.answered(HV);
        long letter = cases.dispatch(arende, Brevslag.SVAR).id();
        sent(letter);
        clock.turnTo(LONG_AFTER);
        reopenArende.reopen(registrator(HV), arende.id(), "Hon undrade över mer.");
        answerArende.orally(registrator(HV), arende.id(), "Ringde och berättade.");
        cameBack(letter);

        seeToLetter.drop(registrator(HV), letter, "Hon har fått svaret i telefon.");

        assertThat(cases.page(arende).arende().status()).isEqualTo(ArendeStatus.BESVARAT);
        assertThat(cases.isOpen(arende, Duty.SVAR)).isFalse();
    }

    @Test
    void keepsBackAnAnswerThatCameBackWhenTheArendeIsTakenUpAgain() {
        Arende arende = cases.answered(HV);
        long letter = cases.dispatch(arende, Brevslag.SVAR).id();
        cameBack(letter);

        reopenArende.reopen(registrator(HV), arende.id(), "Brevet kom tillbaka.");

        assertThat(cases.dispatch(arende, Brevslag.SVAR).state()).isEqualTo(DispatchState.CANCELLED);
    }

    @Test
    void goesNotOutAgainWhenANewerOneHasBeenGivenBeforeItCameBack() {
        Arende arende = cases.answered(HV);
        long letter = cases.dispatch(arende, Brevslag.SVAR).id();
        sent(letter);
        reopenArende.reopen(registrator(HV), arende.id(), "Hon undrade över mer.");
        answerArende.byLetter(registrator(HV), arende.id(), "Vi har ändrat oss.");
        cameBack(letter);

        assertThatThrownBy(
                        () -> seeToLetter.mailTo(registrator(HV), letter, "nya@adress.example", "Hon ringde om den."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("nyare svar");
    }

    @Test
    void isNotClosedAsAnsweredWhileTheAnswerLiesAmongThoseThatCameBack() {
        Arende arende = cases.answered(HV);
        cameBack(cases.dispatch(arende, Brevslag.SVAR).id());

        assertThat(cases.page(arende).toSeeToFirst()).isPresent();
        assertThatThrownBy(() -> closeArende.close(registrator(HV), arende.id(), "Hon har fått svar."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("kom tillbaka");
    }

    private void sent(long letter) {
        jdbc.sql("update dispatch set state = 'SENT', attempts = 1 where id = :id")
                .param("id", letter)
                .update();
    }

    private void cameBack(long letter) {
        jdbc.sql("update dispatch set state = 'RETURNED', attempts = 1 where id = :id")
                .param("id", letter)
                .update();
    }

    @Test
    void comesNeverBesideTheOneThatIsGivenWhenTheArendeIsTakenUpAgain() {
        Arende arende = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));
        answerArende.byLetter(registrator(HV), arende.id(), "Vi har rättat det.");
        long letter = cases.dispatch(arende, Brevslag.SVAR).id();

        reopenArende.reopen(registrator(HV), arende.id(), "Vi måste svara på mer.");

        assertThat(cases.dispatch(arende, Brevslag.SVAR).state()).isEqualTo(DispatchState.CANCELLED);
        assertThatThrownBy(() -> seeToLetter.posted(registrator(HV), letter, FRIDAY))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void countsAnAnswerAsGivenOnTheDayOnWhichItWasPosted() {
        Arende arende = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));
        answerArende.byLetter(registrator(HV), arende.id(), "Vi har rättat det.");
        clock.turnTo(LONG_AFTER);

        seeToLetter.posted(
                registrator(HV), cases.dispatch(arende, Brevslag.SVAR).id(), FRIDAY);

        assertThat(cases.frist(arende, Duty.SVAR))
                .hasValueSatisfying(frist -> assertThat(frist.doneAt()).isEqualTo("2026-11-20T11:00:00Z"));
    }

    @Test
    void countsAnAnswerAsGivenOnTheDayOnWhichItWasSentElsewhere() {
        Arende arende = cases.routed(HV);
        clock.turnTo(LONG_AFTER);

        answerArende.elsewhere(registrator(HV), arende.id(), FRIDAY, "Enhetens brevlåda.");

        assertThat(cases.frist(arende, Duty.SVAR))
                .hasValueSatisfying(frist -> assertThat(frist.doneAt()).isEqualTo("2026-11-20T11:00:00Z"));
    }

    @Test
    void refusesADayBeforeTheLetterWasWritten() {
        Arende arende = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));
        answerArende.byLetter(registrator(HV), arende.id(), "Vi har rättat det.");
        long letter = cases.dispatch(arende, Brevslag.SVAR).id();

        assertThatThrownBy(() -> seeToLetter.posted(registrator(HV), letter, FRIDAY.minusDays(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inte skrivet");
    }
}
