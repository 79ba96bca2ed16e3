package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.BOTKYRKA;
import static se.lyhord.register.verb.Casebook.CALLER;
import static se.lyhord.register.verb.Casebook.COMPLAINT;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.LANDSKRONA;
import static se.lyhord.register.verb.Casebook.SPANGA;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.event.RoadEvent.Forwarded;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class ForwardArendeTest {
    @Autowired
    Casebook cases;

    @Autowired
    ForwardArende forwardArende;

    @Test
    void mustHaveRule7SendsItWithTheOriginalAndTellsTheCitizenInHasselbyVallingby() {
        Arende arende = cases.routed(HV);

        Arende forwarded = forwardArende.forward(registrator(HV), arende.id(), "trafikkontoret");

        assertThat(forwarded.status()).isEqualTo(ArendeStatus.VIDAREBEFORDRAT);
        assertThat(cases.lettersAfter(2, arende))
                .satisfiesExactly(
                        letter -> {
                            assertThat(letter.kind()).isEqualTo(Brevslag.TILL_ANNAN_MYNDIGHET);
                            assertThat(letter.recipient()).isEqualTo("trafikkontoret@myndighet.example");
                            assertThat(letter.withOriginal()).isTrue();
                            assertThat(letter.body()).contains("bifogat").contains("Vi har berättat");
                        },
                        letter -> {
                            assertThat(letter.kind()).isEqualTo(Brevslag.VIDAREBEFORDRAN);
                            assertThat(letter.recipient()).isEqualTo("asa@brevlada.example");
                            assertThat(letter.body()).contains("Trafikkontoret");
                        });
        assertThat(cases.isSilent(arende)).isTrue();
        assertThat(cases.page(arende).frister()).noneMatch(frist -> frist.isOpen());
        assertThat(cases.events(arende)).hasAtLeastOneElementOfType(Forwarded.class);
    }

    @Test
    void sendsItWithoutNoticeInLandskronaWhereTheBekraftelseStillGoes() {
        Arende arende = cases.routed(LANDSKRONA);
        cases.holdAcknowledgement(arende);

        forwardArende.forward(registrator(LANDSKRONA), arende.id(), "region");

        assertThat(cases.lettersAfter(2, arende)).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(Brevslag.TILL_ANNAN_MYNDIGHET);
            assertThat(letter.body()).doesNotContain("Vi har berättat");
        });
        assertThat(cases.dispatch(arende, Brevslag.BEKRAFTELSE)).satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(DispatchState.PLANNED);
            assertThat(letter.letter().body()).contains(arende.name()).doesNotContain("Du får svar senast");
        });
    }

    @Test
    void guidesTheCitizenInSpangaTenstaAndSendsNothingThere() {
        Arende arende = cases.routed(SPANGA);

        Arende forwarded = forwardArende.forward(registrator(SPANGA), arende.id(), "region");

        assertThat(forwarded.status()).isEqualTo(ArendeStatus.VIDAREBEFORDRAT);
        assertThat(cases.lettersAfter(1, arende)).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo("asa@brevlada.example");
            assertThat(letter.body())
                    .contains("Regionen som du ska vända dig till")
                    .contains("region@myndighet.example");
        });
    }

    @Test
    void sendsItFromTheKontaktcenterWithNoticeInBotkyrka() {
        Arende arende = cases.routed(BOTKYRKA);

        forwardArende.forward(registrator(BOTKYRKA), arende.id(), "region");

        assertThat(cases.lettersAfter(1, arende))
                .extracting(Letter::kind)
                .containsExactly(Brevslag.TILL_ANNAN_MYNDIGHET, Brevslag.VIDAREBEFORDRAN);
    }

    @Test
    void mustHaveRule2LeavesSekretessToAPersonInsteadOfOpenMail() {
        Arende arende = cases.routed(HV, ASA, at("stadsmiljo", "sekretess"));

        forwardArende.forward(registrator(HV), arende.id(), "region");

        assertThat(cases.dispatch(arende, Brevslag.TILL_ANNAN_MYNDIGHET)).satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(DispatchState.MANUAL);
            assertThat(letter.reason()).contains("sekretess");
        });
    }

    @Test
    void asksForATjansteanteckningWhenTheCitizenMustBeCalled() {
        Arende arende = cases.routed(HV, CALLER, COMPLAINT);

        assertThatThrownBy(() -> forwardArende.forward(registrator(HV), arende.id(), "region"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Ring och berätta");
        assertThat(forwardArende
                        .forward(registrator(HV), arende.id(), "region", "Jag ringde Åke.")
                        .status())
                .isEqualTo(ArendeStatus.VIDAREBEFORDRAT);
        assertThat(cases.events(arende)).contains(new NoteWritten("Jag ringde Åke.", "Rut R"));
    }

    @Test
    void refusesAnUnknownAuthorityAndWhatNobodyHasConfirmed() {
        Arende arende = cases.routed(HV);
        long unconfirmed = cases.opened(HV, ASA);

        assertThatThrownBy(() -> forwardArende.forward(registrator(HV), arende.id(), "rymdstyrelsen"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("vilken myndighet");
        assertThatThrownBy(() -> forwardArende.forward(registrator(HV), unconfirmed, "region"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("bekräftat");
    }
}
