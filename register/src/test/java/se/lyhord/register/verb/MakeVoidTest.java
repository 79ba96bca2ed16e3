package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.RINKEBY;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.officer;
import static se.lyhord.register.verb.Casebook.registrator;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.alarm.OpenAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.event.LetterEvent.LetterCancelled;
import se.lyhord.register.event.RoadEvent.Voided;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class MakeVoidTest {
    @Autowired
    Casebook cases;

    @Autowired
    MakeVoid makeVoid;

    @Autowired
    OpenAlarms alarms;

    @Test
    void keepsItsNumberOutOfTheSeriesForGood() {
        Arende arende = cases.routed(HV);

        Arende voided = makeVoid.makeVoid(registrator(HV), arende.id(), "Dubblett från test.");

        assertThat(voided.status()).isEqualTo(ArendeStatus.MAKULERAT);
        assertThat(voided.diarienummer()).isEqualTo(arende.diarienummer());
        assertThat(cases.routed(HV).diarienummer()).isNotEqualTo(arende.diarienummer());
        assertThat(cases.events(arende)).contains(new Voided("Dubblett från test."));
    }

    @Test
    void endsTheFristerAndKeepsBackWhatHasNotLeft() {
        Arende arende = cases.routed(RINKEBY);
        cases.holdAcknowledgement(arende);

        makeVoid.makeVoid(registrator(RINKEBY), arende.id(), "Dubblett från test.");

        assertThat(cases.page(arende).frister()).noneMatch(frist -> frist.isOpen());
        assertThat(cases.page(arende).letters()).extracting(Dispatch::state).containsOnly(DispatchState.CANCELLED);
        assertThat(cases.events(arende))
                .contains(
                        new LetterCancelled("Bekräftelsen", "Ärendet är makulerat."),
                        new LetterCancelled("Kopian till enheten", "Ärendet är makulerat."));
    }

    @Test
    void tellsTheChefWhoseEnhetHadItAndPutsEveryOtherAlarmAway() {
        Arende arende = cases.routed(HV, ASA, at("stadsmiljo", "akut"));
        List<String> before = alarmsOf(arende);

        makeVoid.makeVoid(registrator(HV), arende.id(), "Dubblett från test.");

        assertThat(before).isNotEmpty().allMatch(sentence -> sentence.contains("akut"));
        assertThat(alarmsOf(arende))
                .containsExactly("chef-stadsmiljo: Ärendet är makulerat. Ni behöver inte göra något mer med det.");
    }

    private List<String> alarmsOf(Arende arende) {
        return alarms.ready(HV, Instant.parse("2100-01-01T00:00:00Z")).stream()
                .filter(alarm -> alarm.arende() == arende.id())
                .map(alarm -> alarm.person() + ": " + alarm.sentence())
                .toList();
    }

    @Test
    void refusesWithoutAReasonAndWhatIsClosed() {
        Arende arende = cases.routed(HV);
        Arende ended = cases.routed(HV, ASA, new Confirmation("ovrigt", "annat", "forskola", List.of()));

        assertThatThrownBy(() -> makeVoid.makeVoid(registrator(HV), arende.id(), " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Skriv varför");
        assertThatThrownBy(() -> makeVoid.makeVoid(registrator(HV), ended.id(), "Dubblett."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan avslutat");
        assertThatThrownBy(() -> makeVoid.makeVoid(officer(HV, "stadsmiljo"), arende.id(), "Dubblett."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Din roll");
    }
}
