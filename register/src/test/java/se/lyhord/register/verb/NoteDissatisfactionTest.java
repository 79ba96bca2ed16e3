package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.BOTKYRKA;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.LANDSKRONA;
import static se.lyhord.register.verb.Casebook.RINKEBY;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.event.RoadEvent.Reopened;
import se.lyhord.register.event.RoadEvent.TakenOver;
import se.lyhord.register.event.WorkEvent.Dissatisfied;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

@RegisterTest
class NoteDissatisfactionTest {
    @Autowired
    Casebook cases;

    @Autowired
    NoteDissatisfaction noteDissatisfaction;

    @Autowired
    CloseArende closeArende;

    @Autowired
    Routines routines;

    @Autowired
    TurnableClock clock;

    @Test
    void mustHaveRule8InLandskronaNarmasteChefTakesOverAndTheCitizenLearnsWhoAndUntilWhen() {
        Arende arende = cases.answered(LANDSKRONA);
        clock.forward(Duration.ofDays(7));

        Arende taken = noteDissatisfaction.note(registrator(LANDSKRONA), arende.id(), "Gräset är för högt.");

        Instant tenDaysOn = routines.today(LANDSKRONA)
                .frister()
                .answer(RoutineInForce.arrivalDate(clock.instant()), "stadsmiljo")
                .orElseThrow()
                .due()
                .toInstant();
        assertThat(taken.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(taken.handling().takenOverBy()).isEqualTo("verksamhetschef-gemensamt");
        assertThat(cases.due(arende, Duty.SVAR)).isEqualTo(tenDaysOn).isAfter(arende.answerDue());
        assertThat(cases.isOpen(arende, Duty.DROJSMAL)).isTrue();
        assertThat(cases.lettersAfter(2, arende))
                .satisfiesExactly(
                        letter -> {
                            assertThat(letter.kind()).isEqualTo(Brevslag.TILL_CHEF);
                            assertThat(letter.recipient()).isEqualTo("thomas.aspelin@landskrona.example");
                            assertThat(letter.body()).contains("inte nöjd");
                        },
                        letter -> {
                            assertThat(letter.kind()).isEqualTo(Brevslag.HANVISNING);
                            assertThat(letter.recipient()).isEqualTo("asa@brevlada.example");
                            assertThat(letter.body()).contains("Thomas Aspelin").contains("Du får svar senast");
                        });
        assertThat(cases.isSilent(arende, "för högt")).isTrue();
        assertThat(cases.events(arende))
                .contains(new Dissatisfied("Gräset är för högt."))
                .hasAtLeastOneElementOfType(Reopened.class)
                .hasAtLeastOneElementOfType(TakenOver.class);
    }

    @Test
    void doesNotNameTheChefWhereThatTellsOfSocialCare() {
        Arende arende = cases.answered(LANDSKRONA, at("barn-familj"));

        noteDissatisfaction.note(registrator(LANDSKRONA), arende.id(), "Fel beslut.");

        assertThat(cases.dispatch(arende, Brevslag.HANVISNING).letter().body())
                .contains("Närmaste chef tar hand om")
                .doesNotContain("Skoog")
                .doesNotContain("Barn och familj");
    }

    @Test
    void opensWhatWasClosed() {
        Arende arende = cases.answered(LANDSKRONA);
        closeArende.close(registrator(LANDSKRONA), arende.id());

        Arende taken = noteDissatisfaction.note(registrator(LANDSKRONA), arende.id(), "Fel svar.");

        assertThat(taken.status()).isEqualTo(ArendeStatus.FORDELAT);
    }

    @Test
    void keepsTheDeadlineOfWhatIsNotAnsweredYet() {
        Arende arende = cases.routed(LANDSKRONA);

        noteDissatisfaction.note(registrator(LANDSKRONA), arende.id(), "Det går för långsamt.");

        assertThat(cases.due(arende, Duty.SVAR)).isEqualTo("2026-12-04T22:59:59Z");
    }

    @Test
    void mustHaveRule8InRinkebyKistaTheCitizenIsToldWhereToTurnAndItStaysAnswered() {
        Arende arende = cases.answered(RINKEBY);

        Arende same = noteDissatisfaction.note(
                registrator(RINKEBY), arende.id(), "Fel svar.", "Du kan vända dig till förvaltningens direktör.");

        assertThat(same.status()).isEqualTo(ArendeStatus.BESVARAT);
        assertThat(cases.lettersAfter(2, arende)).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(Brevslag.HANVISNING);
            assertThat(letter.body()).contains("förvaltningens direktör").doesNotContain("tar över");
        });
    }

    @Test
    void refusesInRinkebyKistaWithoutWhereToTurn() {
        Arende arende = cases.answered(RINKEBY);

        assertThatThrownBy(() -> noteDissatisfaction.note(registrator(RINKEBY), arende.id(), "Fel svar."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("kan vända sig");
    }

    @Test
    void mustHaveRule8InBotkyrkaItIsPassedToNarmasteChef() {
        Arende arende = cases.answered(BOTKYRKA);

        Arende passed = noteDissatisfaction.note(registrator(BOTKYRKA), arende.id(), "Fel svar.");

        assertThat(passed.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(passed.handling().takenOverBy()).isEqualTo("verksamhetschef-gemensamt");
        assertThat(cases.lettersAfter(2, arende))
                .extracting(Letter::kind)
                .containsExactly(Brevslag.TILL_CHEF, Brevslag.HANVISNING);
        assertThat(cases.dispatch(arende, Brevslag.HANVISNING).letter().body()).contains("lämnat frågan vidare");
    }

    @Test
    void onlyNotesItWhereTheRoutineSaysNothing() {
        Arende arende = cases.answered(HV);
        long letters = cases.kinds(arende).count();

        Arende same = noteDissatisfaction.note(registrator(HV), arende.id(), "Fel svar.");

        assertThat(same).isEqualTo(arende);
        assertThat(cases.kinds(arende)).hasSize((int) letters);
        assertThat(cases.events(arende)).contains(new Dissatisfied("Fel svar."));
    }

    @Test
    void opensNothingThatWasNoMatterAtAll() {
        Arende advert = cases.routed(LANDSKRONA, ASA, new Confirmation("ovrigt", "annat", "stadsmiljo", List.of()));

        assertThatThrownBy(() -> noteDissatisfaction.note(registrator(LANDSKRONA), advert.id(), "Ni svarade inte."))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Öppna ärendet igen först.");
    }
}
