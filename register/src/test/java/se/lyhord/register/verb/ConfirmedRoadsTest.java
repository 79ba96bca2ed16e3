package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.BOTKYRKA;
import static se.lyhord.register.verb.Casebook.COMPLAINT;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.LANDSKRONA;
import static se.lyhord.register.verb.Casebook.NOBODY;
import static se.lyhord.register.verb.Casebook.RINKEBY;
import static se.lyhord.register.verb.Casebook.SPANGA;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.event.RoadEvent.HandedOver;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class ConfirmedRoadsTest {
    @Autowired
    Casebook cases;

    @Autowired
    ConfirmArende confirmArende;

    @Test
    void keepsTheFinerCodeOfAFactorAndRefusesOneThatTheFactorHasNot() {
        Confirmation complaint = new Confirmation("klagomal", "bemotande", "forskola", List.of());

        Arende arende = cases.routed(LANDSKRONA, ASA, complaint.coded("chef"));

        assertThat(cases.page(arende).arende().decided().code()).isEqualTo("chef");
        assertThat(cases.events(arende))
                .anySatisfy(event -> assertThat(event.sentence()).contains("bemotande (chef)"));
        assertThatThrownBy(() -> cases.routed(LANDSKRONA, ASA, complaint.coded("utebliven")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Bemötande har inte den delkoden. Välj en annan eller ingen.");
    }

    @Test
    void mustHaveRule7HandsAnExcludedKindOverWithNoticeInsteadOfRefusingIt() {
        Arende arende = cases.routed(LANDSKRONA, ASA, new Confirmation("felanmalan", "annat", "forskola", List.of()));

        assertThat(arende.status()).isEqualTo(ArendeStatus.OMSTYRT);
        assertThat(arende.decided().unit()).isEqualTo("stadsmiljo");
        assertThat(arende.diarienummer()).isNotNull();
        assertThat(cases.lettersAfter(0, arende))
                .satisfiesExactly(
                        letter -> {
                            assertThat(letter.kind()).isEqualTo(Brevslag.KOPIA_TILL_ENHET);
                            assertThat(letter.recipient()).isEqualTo("stadsmiljo@landskrona.example");
                        },
                        letter -> {
                            assertThat(letter.kind()).isEqualTo(Brevslag.OMSTYRNING);
                            assertThat(letter.recipient()).isEqualTo("asa@brevlada.example");
                            assertThat(letter.body()).contains("Teknik- och stadsbyggnad");
                        });
        assertThat(cases.isSilent(arende)).isTrue();
        assertThat(cases.events(arende)).contains(new HandedOver("felanmalan", "stadsmiljo"));
        assertThat(cases.page(arende).frister()).noneMatch(frist -> frist.isOpen());
    }

    @Test
    void mustHaveRule7AnAppealIsPassedOnTheSameDayAndItsDutyIsDone() {
        Arende arende =
                cases.routed(LANDSKRONA, ASA, new Confirmation("overklagande", "annat", "bistand-aldre", List.of()));

        assertThat(arende.status()).isEqualTo(ArendeStatus.OMSTYRT);
        assertThat(cases.frist(arende, Duty.OMSTYRNING)).hasValueSatisfying(frist -> {
            assertThat(frist.dueAt()).isEqualTo("2026-11-20T22:59:59Z");
            assertThat(frist.doneAt()).isNotNull();
        });
        assertThat(cases.isOpen(arende, Duty.SVAR)).isFalse();
        assertThat(cases.dispatch(arende, Brevslag.KOPIA_TILL_ENHET).letter().recipient())
                .isEqualTo("bistand-aldre@landskrona.example");
        assertThat(cases.dispatch(arende, Brevslag.OMSTYRNING).letter().body()).doesNotContain("Bistånd");
    }

    @Test
    void mustHaveRule7AClaimForDamagesIsPassedOnTheSameDayInBotkyrka() {
        Arende arende =
                cases.routed(BOTKYRKA, ASA, new Confirmation("skadestand", "annat", "lokal-demokrati", List.of()));

        assertThat(cases.isDone(arende, Duty.OMSTYRNING)).isTrue();
    }

    @Test
    void leavesAFaultReportOutOnlyWhenItIsAcuteInRinkebyKista() {
        Arende usual = cases.routed(RINKEBY, ASA, new Confirmation("felanmalan", "annat", "stadsmiljo", List.of()));
        Arende acute =
                cases.routed(RINKEBY, ASA, new Confirmation("felanmalan", "annat", "stadsmiljo", List.of("akut")));

        assertThat(usual.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(acute.status()).isEqualTo(ArendeStatus.OMSTYRT);
    }

    @Test
    void putsAsideWhatIsNoMatterWithoutALetterOrANumber() {
        Arende arende = cases.routed(HV, ASA, new Confirmation("ovrigt", "annat", "medborgarservice", List.of()));

        assertThat(arende.status()).isEqualTo(ArendeStatus.AVSLUTAT);
        assertThat(arende.diarienummer()).isNull();
        assertThat(cases.kinds(arende)).isEmpty();
        assertThat(cases.page(arende).frister()).noneMatch(frist -> frist.isOpen());
    }

    @Test
    void registersSekretessWhateverItIs() {
        Arende arende =
                cases.routed(HV, NOBODY, new Confirmation("ovrigt", "annat", "medborgarservice", List.of("sekretess")));

        assertThat(arende.diarienummer()).isNotNull();
    }

    @Test
    void mustHaveRule4TheAnonymousReachTheEnhetWithoutNumberOrAnswerInHasselbyVallingby() {
        Arende arende = cases.routed(HV, NOBODY, COMPLAINT);

        assertThat(arende.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(arende.diarienummer()).isNull();
        assertThat(arende.answerDue()).isNull();
        assertThat(cases.kinds(arende)).containsExactly("KOPIA_TILL_ENHET", "KOPIA_TILL_KONTAKTPERSON");
        assertThat(cases.dispatch(arende, Brevslag.KOPIA_TILL_ENHET).letter().body())
                .doesNotContain("Svara den som skrev");
        assertThat(cases.page(arende).frister()).noneMatch(frist -> frist.isOpen());
    }

    @Test
    void mustHaveRule4TheAnonymousAreInTheDiaryOfSpangaTensta() {
        Arende arende = cases.routed(SPANGA, NOBODY, COMPLAINT);

        assertThat(arende.diarienummer()).isNotNull();
        assertThat(cases.isOpen(arende, Duty.SVAR)).isFalse();
    }

    @Test
    void handlesASynpunktWithAWishForAReplyAsAKlagomalInHasselbyVallingby() {
        Confirmation opinion = new Confirmation("synpunkt", "annat", "forskola", List.of(), true);

        Arende hasselby = cases.routed(HV, ASA, opinion);
        Arende spanga = cases.routed(SPANGA, ASA, opinion);

        assertThat(hasselby.decided().kind()).isEqualTo("klagomal");
        assertThat(hasselby.handling().replyWanted()).isTrue();
        assertThat(spanga.decided().kind()).isEqualTo("synpunkt");
        assertThat(cases.page(hasselby).arende()).isEqualTo(hasselby);
    }

    @Test
    void remembersTheWishForAReplyThatTheMessageHeld() {
        long id = cases.opened(HV, ASA, new Handling(Kanal.E_MAIL, "sv", true, false, null, null, null, null));

        Arende arende = confirmArende.confirmAndRoute(
                registrator(HV), id, new Confirmation("synpunkt", "annat", "forskola", List.of()));

        assertThat(arende.decided().kind()).isEqualTo("klagomal");
        assertThat(arende.handling().replyWanted()).isTrue();
    }

    @Test
    void asksWhichAuthorityWhenTheEnhetLiesOutsideAndThenForwards() {
        long id = cases.opened(HV, ASA);

        assertThatThrownBy(() -> confirmArende.confirmAndRoute(registrator(HV), id, at("annan-instans")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Välj vilken myndighet");
        Arende forwarded =
                confirmArende.confirmAndForward(registrator(HV), id, at("annan-instans"), "trafikkontoret", "");

        assertThat(forwarded.status()).isEqualTo(ArendeStatus.VIDAREBEFORDRAT);
        assertThat(forwarded.diarienummer()).isNotNull();
        assertThat(cases.kinds(forwarded)).containsExactly("TILL_ANNAN_MYNDIGHET", "VIDAREBEFORDRAN");
    }

    @Test
    void doesNotForwardWhatIsOurs() {
        long id = cases.opened(HV, ASA);

        assertThatThrownBy(() -> confirmArende.confirmAndForward(registrator(HV), id, COMPLAINT, "trafikkontoret", ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("stannar här");
    }
}
