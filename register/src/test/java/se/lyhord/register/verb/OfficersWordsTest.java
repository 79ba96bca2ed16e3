package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.registrator;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.event.LetterEvent.LetterReworded;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class OfficersWordsTest {
    private static final Brev OWN = new Brev("Om gungan du skrev om", "Hej Åsa!\n\nVi lagar den i morgon.");

    @Autowired
    Casebook cases;

    @Autowired
    AnswerArende answerArende;

    @Autowired
    DelayAnswer delayAnswer;

    @Autowired
    ForwardArende forwardArende;

    @Test
    void sendTheAnswerAsTheOfficerHasChangedItAndLogThat() {
        Arende arende = cases.routed(HV);

        answerArende.byLetter(registrator(HV), arende.id(), "", OWN);

        Dispatch answer = cases.dispatch(arende, Brevslag.SVAR);
        assertThat(answer.letter().subject()).isEqualTo(OWN.subject());
        assertThat(answer.letter().body()).isEqualTo(OWN.body());
        assertThat(cases.events(arende)).contains(new LetterReworded(Brevslag.SVAR.label()));
    }

    @Test
    void sayNothingOfAChangeWhereNothingIsChanged() {
        Arende arende = cases.routed(HV);
        answerArende.byLetter(registrator(HV), arende.id(), "Vi lagar den.");
        Dispatch answer = cases.dispatch(arende, Brevslag.SVAR);
        Arende same = cases.routed(HV);

        answerArende.byLetter(
                registrator(HV),
                same.id(),
                "Vi lagar den.",
                new Brev(
                        answer.letter().subject().replace(arende.name(), same.name()),
                        answer.letter()
                                .body()
                                .replace(arende.name(), same.name())
                                .replace(arende.reference(), same.reference())));

        assertThat(cases.events(same)).doesNotHaveAnyElementsOfTypes(LetterReworded.class);
    }

    @Test
    void areReadForWhatMayNotGoByOpenMail() {
        Arende answered = cases.routed(HV);
        Arende forwarded = cases.routed(HV);
        Brev secret = new Brev("Svar", "Det gäller 640823-3234.");

        answerArende.byLetter(registrator(HV), answered.id(), "Vi lagar den.", secret);
        forwardArende.forward(registrator(HV), forwarded.id(), "trafikkontoret", "", secret);

        assertThat(cases.dispatch(answered, Brevslag.SVAR).state()).isEqualTo(DispatchState.MANUAL);
        assertThat(cases.dispatch(forwarded, Brevslag.VIDAREBEFORDRAN).state()).isEqualTo(DispatchState.MANUAL);
    }

    @Test
    void changeOnlyTheLetterToTheCitizen() {
        Arende arende = cases.routed(HV);

        forwardArende.forward(registrator(HV), arende.id(), "trafikkontoret", "", OWN);

        assertThat(cases.dispatch(arende, Brevslag.VIDAREBEFORDRAN).letter().body())
                .isEqualTo(OWN.body());
        assertThat(cases.dispatch(arende, Brevslag.TILL_ANNAN_MYNDIGHET)
                        .letter()
                        .body())
                .isNotEqualTo(OWN.body());
    }

    @Test
    void stillNeedTheReasonThatTheLogKeeps() {
        Arende arende = cases.routed(HV);

        assertThatThrownBy(() ->
                        delayAnswer.tell(registrator(HV), arende.id(), "", LocalDate.parse("2026-12-20"), "", OWN))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void areRefusedWithoutASubjectOrAText() {
        Arende arende = cases.routed(HV);

        assertThatThrownBy(() -> answerArende.byLetter(registrator(HV), arende.id(), "", new Brev(" ", "Hej")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> answerArende.byLetter(registrator(HV), arende.id(), "", new Brev("Hej", "\n")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(
                        () -> answerArende.byLetter(registrator(HV), arende.id(), "", new Brev("Hej\r\nBcc: a", "Hej")))
                .isInstanceOf(RefusedException.class);
        assertThat(cases.page(arende).arende().status()).isEqualTo(ArendeStatus.FORDELAT);
    }
}
