package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.BOTKYRKA;
import static se.lyhord.register.verb.Casebook.CALLER;
import static se.lyhord.register.verb.Casebook.COMPLAINT;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.LANDSKRONA;
import static se.lyhord.register.verb.Casebook.RINKEBY;
import static se.lyhord.register.verb.Casebook.SPANGA;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.officer;
import static se.lyhord.register.verb.Casebook.registrator;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.event.FristEvent.FristCancelled;
import se.lyhord.register.event.FristEvent.FristDone;
import se.lyhord.register.event.LetterEvent.LetterLeftToPerson;
import se.lyhord.register.event.RoadEvent.Answered;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class AnswerArendeTest {
    @Autowired
    Casebook cases;

    @Autowired
    AnswerArende answerArende;

    @Autowired
    SeeToLetter seeToLetter;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void sendsTheOfficersTextAndEndsTheFrister() {
        Arende arende = cases.routed(HV);

        Arende answered = answerArende.byLetter(officer(HV, "stadsmiljo"), arende.id(), "Vi lagar den i morgon.");

        assertThat(answered.status()).isEqualTo(ArendeStatus.BESVARAT);
        assertThat(cases.lettersAfter(2, arende)).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(Brevslag.SVAR);
            assertThat(letter.recipient()).isEqualTo("asa@brevlada.example");
            assertThat(letter.body()).contains("Vi lagar den i morgon.").contains(arende.name());
        });
        assertThat(cases.isSilent(arende)).isTrue();
        assertThat(cases.isDone(arende, Duty.SVAR)).isTrue();
        assertThat(cases.isDone(arende, Duty.SVAR_EFTER_UTREDNING)).isTrue();
        assertThat(cases.isOpen(arende, Duty.DROJSMAL)).isFalse();
        assertThat(cases.events(arende))
                .contains(new FristDone(Duty.SVAR), new FristCancelled(Duty.DROJSMAL))
                .hasAtLeastOneElementOfType(Answered.class);
    }

    @Test
    void mustHaveRule2SekretessIsNeverAnsweredByOpenMail() {
        Arende arende = cases.routed(HV, ASA, at("hemtjanst", "sekretess"));

        answerArende.byLetter(registrator(HV), arende.id(), "Vi har rättat det.");

        Dispatch answer = cases.dispatch(arende, Brevslag.SVAR);
        assertThat(answer.state()).isEqualTo(DispatchState.MANUAL);
        assertThat(answer.reason()).contains("sekretess");
        assertThat(cases.events(arende)).hasAtLeastOneElementOfType(LetterLeftToPerson.class);
    }

    @Test
    void stopsAnAnswerThatNamesAPersonnummerUntilSomebodyDecides() {
        Arende arende = cases.routed(HV);

        answerArende.byLetter(registrator(HV), arende.id(), "Det gäller 640823-3234.");

        assertThat(cases.dispatch(arende, Brevslag.SVAR)).satisfies(answer -> {
            assertThat(answer.state()).isEqualTo(DispatchState.MANUAL);
            assertThat(answer.reason()).contains("personnummer");
        });
    }

    @Test
    void leavesAnAnswerOnPaperToAPerson() {
        Arende arende =
                cases.routed(HV, new Sender("Åke Ström", null, null, "Storgatan 1\n165 00 Hässelby"), COMPLAINT);

        answerArende.byLetter(registrator(HV), arende.id(), "Vi har rättat det.");

        assertThat(cases.dispatch(arende, Brevslag.SVAR)).satisfies(answer -> {
            assertThat(answer.state()).isEqualTo(DispatchState.MANUAL);
            assertThat(answer.letter().postalAddress()).contains("Storgatan 1");
        });
    }

    @Test
    void countsAnAnswerThatAPersonMustSendAsGivenWhenItIsPosted() {
        Arende arende = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));
        answerArende.byLetter(registrator(HV), arende.id(), "Vi har rättat det.");
        boolean openBefore = cases.isOpen(arende, Duty.SVAR) && cases.isOpen(arende, Duty.SVAR_EFTER_UTREDNING);

        seeToLetter.posted(
                registrator(HV), cases.dispatch(arende, Brevslag.SVAR).id(), LocalDate.of(2026, 11, 20));

        assertThat(openBefore).isTrue();
        assertThat(cases.isDone(arende, Duty.SVAR)).isTrue();
        assertThat(cases.isDone(arende, Duty.SVAR_EFTER_UTREDNING)).isTrue();
    }

    @Test
    void givesBackToTheEnhetWhatHasAnAnswerThatIsNotToBeSent() {
        Arende arende = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));
        answerArende.byLetter(registrator(HV), arende.id(), "Vi har rättat det.");

        seeToLetter.drop(registrator(HV), cases.dispatch(arende, Brevslag.SVAR).id(), "Hon vill inte ha brev.");

        assertThat(cases.page(arende).arende().status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(cases.isOpen(arende, Duty.SVAR)).isTrue();
        assertThat(cases.isOpen(arende, Duty.DROJSMAL)).isTrue();
        assertThat(cases.due(arende, Duty.SVAR)).isEqualTo(arende.answerDue());
    }

    @ParameterizedTest
    @ValueSource(strings = {HV, LANDSKRONA, RINKEBY, BOTKYRKA, SPANGA})
    void saysInTheAnswerToAComplaintThatWeRegretWhateverTheRoutine(String namnd) {
        Arende complaint = cases.answered(namnd);
        Arende praise = cases.answered(namnd, new Confirmation("berom", "utforande", "stadsmiljo", List.of()));

        assertThat(cases.dispatch(complaint, Brevslag.SVAR).letter().body()).contains("Vi beklagar");
        assertThat(cases.dispatch(praise, Brevslag.SVAR).letter().body()).doesNotContain("beklagar");
    }

    @Test
    void keepsAnOralAnswerAsATjansteanteckning() {
        Arende arende = cases.routed(HV, CALLER, COMPLAINT);

        Arende answered = answerArende.orally(registrator(HV), arende.id(), "Jag ringde och sade att den är lagad.");

        assertThat(answered.status()).isEqualTo(ArendeStatus.BESVARAT);
        assertThat(cases.events(arende)).contains(new NoteWritten("Jag ringde och sade att den är lagad.", "Rut R"));
        assertThat(cases.lettersAfter(2, arende)).isEmpty();
        assertThat(cases.isDone(arende, Duty.SVAR)).isTrue();
    }

    @Test
    void keepsAnAnswerThatWasSentElsewhereWithItsDate() {
        Arende arende = cases.routed(HV);

        answerArende.elsewhere(registrator(HV), arende.id(), LocalDate.of(2026, 11, 20), "Enhetens e-postlåda.");

        assertThat(cases.events(arende)).contains(new Answered("Utanför Lyhörd den 2026-11-20. Enhetens e-postlåda."));
    }

    @Test
    void keepsTheBekraftelseBackOfWhatIsAnsweredFirst() {
        Arende arende = cases.routed(RINKEBY);
        cases.holdAcknowledgement(arende);

        answerArende.byLetter(registrator(RINKEBY), arende.id(), "Vi har rättat det.");

        assertThat(cases.dispatch(arende, Brevslag.BEKRAFTELSE).state()).isEqualTo(DispatchState.CANCELLED);
        assertThat(cases.isDone(arende, Duty.BEKRAFTELSE)).isTrue();
    }

    @Test
    void refusesAnEmptyTextNoAddressADayAheadAndWhatIsAnswered() {
        Arende arende = cases.routed(HV);
        Arende called = cases.routed(HV, CALLER, COMPLAINT);
        Arende answered = cases.answered(HV);

        assertThatThrownBy(() -> answerArende.byLetter(registrator(HV), arende.id(), "  "))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Skriv vad du svarar.");
        assertThatThrownBy(() -> answerArende.orally(registrator(HV), arende.id(), ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("tjänsteanteckning");
        assertThatThrownBy(() -> answerArende.byLetter(registrator(HV), called.id(), "Vi har rättat det."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("någon adress");
        assertThatThrownBy(() -> answerArende.elsewhere(registrator(HV), arende.id(), LocalDate.of(2126, 1, 1), "Här."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("senast i dag");
        assertThatThrownBy(() -> answerArende.byLetter(registrator(HV), answered.id(), "Vi har rättat det."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("fördelat");
    }
}
