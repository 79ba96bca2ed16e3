package se.lyhord.intake.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.config.deadline.Duty.BEKRAFTELSE;
import static se.lyhord.config.deadline.Duty.DROJSMAL;
import static se.lyhord.config.deadline.Duty.OMSTYRNING;
import static se.lyhord.config.deadline.Duty.SVAR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.refusal.RefusedException;

/** What the routine of Rinkeby-Kista says, rule by rule. */
@ScenarioTest
class RinkebyKistaTest {
    @Autowired
    Towns towns;

    Town town;

    @BeforeEach
    void here() {
        town = towns.of("rinkeby-kista");
    }

    @Test
    void praiseAndProposalsAreInTheDiaryLikeComplaints() throws Exception {
        Matter praise = town.citizenWrites("Tack till hela fritidsgården!").isConfirmed("berom", "fritid-ungdom");
        Matter proposal = town.citizenWrites("Sätt upp fler bänkar.").isConfirmed("forslag", "stadsmiljo");

        assertThat(praise.number())
                .hasValueSatisfying(number -> assertThat(number).startsWith("RK 2026/"));
        assertThat(proposal.number()).isPresent();
    }

    @Test
    void aDecisionThatSomebodyWantsChangedIsLeftOutAndHandedOnTheSameDay() throws Exception {
        Matter appeal = town.citizenWrites("Jag överklagar ert beslut.").isConfirmed("overklagande", "vuxen");

        assertThat(appeal.status()).isEqualTo(ArendeStatus.OMSTYRT);
        assertThat(appeal.due(OMSTYRNING)).isEqualTo("2026-11-20");
        assertThat(appeal.citizenReads(Brevslag.OMSTYRNING)).doesNotContain("Vuxenenheten");
    }

    @Test
    void aFaultIsLeftOutOnlyWhenItIsAcute() throws Exception {
        Matter fault = town.citizenWrites("Papperskorgen är full.").isConfirmed("felanmalan", "stadsmiljo");
        Matter acute = town.citizenWrites("En elkabel hänger löst på lekplatsen.")
                .isConfirmed("felanmalan", "stadsmiljo", "akut");

        assertThat(fault.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(acute.status()).isEqualTo(ArendeStatus.OMSTYRT);
        assertThat(acute.reads("amina.warsame@rk.example", Brevslag.LARM)).contains("akut");
    }

    @Test
    void theFirstWordComesWithinFiveArbetsdagarWhenTheInquiryHasBegun() throws Exception {
        Matter matter = town.citizenWrites("Personalen var otrevlig mot min mor.");
        assertThat(matter.due(BEKRAFTELSE)).isEqualTo("2026-11-27");
        matter.isConfirmed("klagomal", "medborgarservice");
        assertThat(matter.letter(Brevslag.BEKRAFTELSE).sentAt()).isNull();

        matter.inquiryBegins(town.chiefOf("medborgarservice"));

        assertThat(matter.citizenReads(Brevslag.BEKRAFTELSE))
                .contains("Nu har vi börjat utreda", matter.number().orElseThrow());
    }

    @Test
    void theFirstWordGoesOnItsLastDayEvenIfNobodyHasBegun() throws Exception {
        Matter matter = town.citizenWrites("Ingen hör av sig.").isConfirmed("klagomal", "medborgarservice");

        town.itIs("2026-11-27T08:00");

        assertThat(matter.citizenReads(Brevslag.BEKRAFTELSE)).contains("Tack");
    }

    @Test
    void everybodyIsThankedAndWhoeverComplainsHearsThatWeRegret() throws Exception {
        Matter complaint = town.citizenWrites("Jag blev illa bemött.").isConfirmed("klagomal", "medborgarservice");
        Matter proposal = town.citizenWrites("Ha öppet på kvällar.").isConfirmed("forslag", "medborgarservice");

        complaint.inquiryBegins(town.chiefOf("medborgarservice"));
        proposal.inquiryBegins(town.chiefOf("medborgarservice"));

        assertThat(complaint.citizenReads(Brevslag.BEKRAFTELSE)).contains("Tack", "Vi beklagar");
        assertThat(proposal.citizenReads(Brevslag.BEKRAFTELSE)).contains("Tack").doesNotContain("Vi beklagar");
    }

    @Test
    void noLimitIsSetForTheAnswer() throws Exception {
        Matter matter = town.citizenWrites("Det är stökigt på torget.").isConfirmed("klagomal", "stadsmiljo");

        assertThat(matter.duties()).doesNotContainKeys(SVAR, DROJSMAL);
        assertThat(matter.arende().answerDue()).isNull();
    }

    @Test
    void theVerksamhetsomradeHasACopyAndItsAnswerGoesToTheRegistratorWhoCloses() throws Exception {
        Matter matter = town.citizenWrites("Belysningen är släckt.").isConfirmed("klagomal", "stadsmiljo");
        assertThat(matter.reads("stadsmiljo@rk.example", Brevslag.KOPIA_TILL_ENHET))
                .contains("20 november 2026", matter.number().orElseThrow());
        assertThatThrownBy(() -> matter.isClosed(town.registrator())).isInstanceOf(RefusedException.class);

        matter.isAnswered(town.chiefOf("stadsmiljo"), "Den är tänd igen.");

        assertThatThrownBy(() -> matter.isClosed(town.chiefOf("stadsmiljo"))).isInstanceOf(RefusedException.class);
        assertThat(matter.isClosed(town.registrator()).status()).isEqualTo(ArendeStatus.AVSLUTAT);
    }

    @Test
    void whoeverCannotBeHelpedIsToldWhereToTurn() throws Exception {
        Matter matter = town.citizenWrites("Ni svarar inte.").isConfirmed("klagomal", "medborgarservice");
        matter.isAnswered(town.chiefOf("medborgarservice"), "Vi kan inte ändra öppettiderna.");
        assertThatThrownBy(() -> matter.citizenIsNotContent("")).isInstanceOf(RefusedException.class);

        matter.citizenIsNotContent("Konsumentvägledningen hjälper dig vidare.");

        assertThat(matter.citizenReads(Brevslag.HANVISNING)).contains("Konsumentvägledningen hjälper dig vidare.");
        assertThat(matter.arende().handling().takenOverBy()).isNull();
    }

    @Test
    void nobodyIsReferredAroundTheMessageIsSentOnAndNoInquiryIsPromised() throws Exception {
        Matter matter = town.citizenWrites("Skolgården är farlig.").belongsTo("utbildningsforvaltningen");

        assertThat(matter.reads("utbildning@myndighet.example", Brevslag.TILL_ANNAN_MYNDIGHET))
                .contains(matter.number().orElseThrow());
        assertThat(matter.citizenReads(Brevslag.VIDAREBEFORDRAN)).contains("Utbildningsförvaltningen");
        assertThat(matter.letters()).doesNotContain(Brevslag.BEKRAFTELSE);
    }

    @Test
    void alsoWhatIsSaidAndWhatNobodySignedIsTakenCareOf() throws Exception {
        Matter said = town.citizenSays(town.registrator(), Kanal.PHONE, town.newcomer(), "Hissen står still.");
        Matter anonymous = town.somebodyWrites("Det luktar i trappan.");

        said.isConfirmed("klagomal", "medborgarservice").inquiryBegins(town.chiefOf("medborgarservice"));
        anonymous.isConfirmed("klagomal", "medborgarservice");

        assertThat(said.citizenReads(Brevslag.BEKRAFTELSE)).contains("Tack");
        assertThat(anonymous.number()).isPresent();
    }
}
