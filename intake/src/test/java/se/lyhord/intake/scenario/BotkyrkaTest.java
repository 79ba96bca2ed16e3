package se.lyhord.intake.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.config.deadline.Duty.OMSTYRNING;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.refusal.RefusedException;

/** What the routine of Botkyrka says, rule by rule. */
@ScenarioTest
class BotkyrkaTest {
    @Autowired
    Towns towns;

    Town town;

    @BeforeEach
    void here() {
        town = towns.of("botkyrka");
    }

    @Test
    void aSynpunktMayBeAComplaintPraiseOrAProposal() throws Exception {
        Matter complaint =
                town.citizenWrites("Handläggningen tar för lång tid.").isConfirmed("klagomal", "vuxen");
        Matter praise = town.citizenWrites("Så trevlig personal!").isConfirmed("berom", "forskola");
        Matter proposal = town.citizenWrites("Ha lördagsöppet.").isConfirmed("forslag", "medborgarservice");

        assertThat(complaint.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(praise.number())
                .hasValueSatisfying(number -> assertThat(number).startsWith("BK 2026/"));
        assertThat(proposal.number()).isPresent();
    }

    @Test
    void whatStaffThinkOfTheirWorkIsLeftOut() throws Exception {
        Matter matter = town.colleagueWrites("Schemat är omöjligt.").isConfirmed("personal", "lokal-demokrati");

        assertThat(matter.status()).isEqualTo(ArendeStatus.OMSTYRT);
        assertThat(matter.citizenReads(Brevslag.OMSTYRNING)).contains("Kommunkansliet");
    }

    @Test
    void faultsAndMedborgarforslagAreLeftOutAndHandedOver() throws Exception {
        Matter fault = town.citizenWrites("Gatlyktan är släckt.").isConfirmed("felanmalan", "stadsmiljo");
        Matter proposal = town.citizenWrites("Medborgarförslag om en ny park.")
                .isConfirmed("medborgarforslag", "lokal-demokrati");

        assertThat(fault.status()).isEqualTo(ArendeStatus.OMSTYRT);
        assertThat(proposal.status()).isEqualTo(ArendeStatus.OMSTYRT);
    }

    @Test
    void appealsAndClaimsForDamagesAreHandedOverTheSameDay() throws Exception {
        Matter appeal = town.citizenWrites("Jag överklagar beslutet.").isConfirmed("overklagande", "lokal-demokrati");
        Matter claim =
                town.citizenWrites("Jag kräver ersättning för min cykel.").isConfirmed("skadestand", "lokal-demokrati");

        assertThat(appeal.due(OMSTYRNING)).isEqualTo("2026-11-20");
        assertThat(claim.due(OMSTYRNING)).isEqualTo("2026-11-20");
        assertThat(claim.citizenReads(Brevslag.OMSTYRNING)).contains("20 november 2026");
    }

    @Test
    void kontaktcenterRegistersEverySynpunktAndNobodyElseDoes() throws Exception {
        Matter anonymous = town.somebodyWrites("Kassan är stängd.").isConfirmed("klagomal", "medborgarservice");
        Matter said = town.citizenSays(town.registrator(), Kanal.PHONE, town.newcomer(), "Skyltarna är fel.");

        assertThat(anonymous.number()).isPresent();
        assertThat(said.status()).isEqualTo(ArendeStatus.INKOMMET);
        assertThatThrownBy(() -> town.citizenSays(
                        town.chiefOf("forskola"), Kanal.PHONE, town.newcomer(), "Grusplanen är lerig."))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void everybodyIsThankedAndToldHowItGoesOn() throws Exception {
        Matter matter = town.citizenWrites("Jag blev illa bemött på kommunhuset.");

        assertThat(matter.citizenReads(Brevslag.BEKRAFTELSE))
                .contains("Tack", "Så här går det till", "https://botkyrka.example/synpunkter");
    }

    @Test
    void whoeverComplainsHearsThatWeRegret() throws Exception {
        Matter matter = town.citizenWrites("Golvet var halt och jag föll.").isConfirmed("klagomal", "grundskola");

        matter.isAnswered(town.chiefOf("grundskola"), "Vi har lagt ut mattor.");

        assertThat(matter.citizenReads(Brevslag.SVAR)).contains("Tack", "Vi beklagar");
    }

    @Test
    void noLimitIsSetForBekraftelseOrAnswer() throws Exception {
        Matter matter = town.citizenWrites("Det tar lång tid.").isConfirmed("klagomal", "grundskola");

        assertThat(matter.page().frister()).isEmpty();
        assertThat(matter.arende().answerDue()).isNull();
    }

    @Test
    void whatTheDissatisfiedAskGoesToNarmasteChefAndTheyAreTold() throws Exception {
        Matter matter = town.citizenWrites("Rektorn svarar inte.").isConfirmed("klagomal", "grundskola");
        matter.isAnswered(town.chiefOf("grundskola"), "Vi återkommer.");

        matter.citizenIsNotContent("");

        assertThat(matter.reads("emre.yildiz@botkyrka.example", Brevslag.TILL_CHEF))
                .contains("lämnas frågan till dig");
        assertThat(matter.citizenReads(Brevslag.HANVISNING)).contains("Emre Yildiz");
    }

    @Test
    void whatBelongsElsewhereIsSentThereByKontaktcenterAndTheCitizenIsTold() throws Exception {
        Matter matter = town.citizenWrites("Vårdcentralen svarar inte.").belongsTo("region");

        assertThat(matter.reads("region@myndighet.example", Brevslag.TILL_ANNAN_MYNDIGHET))
                .contains(matter.number().orElseThrow());
        assertThat(matter.citizenReads(Brevslag.VIDAREBEFORDRAN)).contains("Regionen");
    }

    @Test
    void thePolicyIsSilentOnClosingSoTheEnhetClosesWhatItHasAnswered() throws Exception {
        Matter matter = town.citizenWrites("Fönstret är trasigt.").isConfirmed("klagomal", "grundskola");

        matter.isAnswered(town.chiefOf("grundskola"), "Det är bytt.").isClosed(town.chiefOf("grundskola"));

        assertThat(matter.status()).isEqualTo(ArendeStatus.AVSLUTAT);
    }

    @Test
    void socialCareHasItsOwnRulesSoLexSarahCallsTheResponsible() throws Exception {
        Matter matter = town.citizenWrites("Farfar fick ingen mat.").isConfirmed("klagomal", "hemtjanst", "lex-sarah");

        assertThat(matter.reads("viktor.lind@botkyrka.example", Brevslag.LARM)).contains("lex Sarah");
        assertThat(matter.companion().arende().handling().restricted()).isTrue();
    }
}
