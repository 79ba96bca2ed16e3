package se.lyhord.intake.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.config.deadline.Duty.BEKRAFTELSE;
import static se.lyhord.config.deadline.Duty.DROJSMAL;
import static se.lyhord.config.deadline.Duty.OMSTYRNING;
import static se.lyhord.config.deadline.Duty.SVAR;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.refusal.RefusedException;

/** What the routine of Landskrona says, rule by rule. */
@ScenarioTest
class LandskronaTest {
    @Autowired
    Towns towns;

    Town town;

    @BeforeEach
    void here() {
        town = towns.of("landskrona");
    }

    @Test
    void questionsAndAppealsAreNoSynpunkterAndGoWhereTheyBelong() throws Exception {
        Matter question = town.citizenWrites("När har biblioteket öppet?").isConfirmed("fraga", "fritid-ungdom");
        Matter appeal = town.citizenWrites("Jag överklagar beslutet om bygglov.")
                .isConfirmed("overklagande", "lokal-demokrati");

        assertThat(question.status()).isEqualTo(ArendeStatus.OMSTYRT);
        assertThat(question.citizenReads(Brevslag.OMSTYRNING)).contains("Fritid och kultur");
        assertThat(question.letters()).doesNotContain(Brevslag.BEKRAFTELSE);
        assertThat(appeal.status()).isEqualTo(ArendeStatus.OMSTYRT);
        assertThat(appeal.due(OMSTYRNING)).isEqualTo("2026-11-20");
        assertThat(appeal.reads("lokal-demokrati@landskrona.example", Brevslag.KOPIA_TILL_ENHET))
                .contains("20 november 2026");
    }

    @Test
    void aFaultIsReportedToTeknikOchStadsbyggnadWhoeverTheRegistratorThoughtOf() throws Exception {
        Matter fault = town.citizenWrites("Det är ett hål i gatan.").isConfirmed("felanmalan", "medborgarservice");

        assertThat(fault.status()).isEqualTo(ArendeStatus.OMSTYRT);
        assertThat(fault.citizenReads(Brevslag.OMSTYRNING)).contains("Teknik- och stadsbyggnad");
    }

    @Test
    void whoeverReceivesASynpunktRegistersIt() {
        Matter said = town.citizenSays(
                town.chiefOf("forskola"), Kanal.PHONE, town.newcomer(), "Gården är för liten för alla barn.");

        assertThat(said.log()).anyMatch(line -> line.contains("nämndens blankett"));
        assertThat(said.status()).isEqualTo(ArendeStatus.INKOMMET);
    }

    @Test
    void theBekraftelseWaitsUntilItCanSayWhoHandlesIt() throws Exception {
        Matter matter = town.citizenWrites("Snöröjningen är dålig vid skolan.");
        assertThat(matter.letter(Brevslag.BEKRAFTELSE).state()).isEqualTo(DispatchState.PLANNED);
        assertThat(matter.duties()).doesNotContainKey(BEKRAFTELSE);

        matter.isConfirmed("klagomal", "grundskola");

        assertThat(matter.citizenReads(Brevslag.BEKRAFTELSE))
                .contains("Grundskola handlägger ärendet", matter.number().orElseThrow());
    }

    @Test
    void whatIsSaidHasABekraftelseInWritingToo() {
        Matter said = town.citizenSays(town.registrator(), Kanal.VISIT, town.newcomer(), "Simhallen är för kall.");
        Matter byPost = town.citizenSays(
                town.registrator(),
                Kanal.PHONE,
                new Sender("Kim Berg", null, null, "Storgatan 1\n261 31 Landskrona"),
                "Bänkarna är borta.");

        said.isConfirmed("klagomal", "fritid-ungdom");
        byPost.isConfirmed("klagomal", "stadsmiljo");

        assertThat(said.citizenReads(Brevslag.BEKRAFTELSE)).contains("Fritid och kultur handlägger ärendet");
        assertThat(byPost.letter(Brevslag.BEKRAFTELSE)).satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(DispatchState.MANUAL);
            assertThat(letter.letter().postalAddress()).contains("Storgatan 1");
            assertThat(letter.letter().body()).contains("Teknik- och stadsbyggnad handlägger ärendet");
        });
    }

    @Test
    void whatNobodySignedIsRegisteredAndHandledButCannotBeAnswered() throws Exception {
        Matter anonymous = town.somebodyWrites("Personalen röker vid entrén.").isConfirmed("klagomal", "forskola");

        assertThat(anonymous.number()).isPresent();
        assertThat(anonymous.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(anonymous.letters()).containsExactly(Brevslag.KOPIA_TILL_ENHET);
        assertThat(anonymous.duties()).isEmpty();
    }

    @Test
    void whatIsSecretIsInTheDiaryAsUsual() throws Exception {
        Matter secret =
                town.citizenWrites("Min son mår dåligt av behandlingen.").isConfirmed("klagomal", "vuxen", "sekretess");

        assertThat(secret.number()).isPresent();
    }

    @Test
    void theAnswerComesWithinTenArbetsdagarOrWordOfDelayWithTheReason() throws Exception {
        Matter matter = town.citizenWrites("Maten är kall varje dag.").isConfirmed("klagomal", "grundskola");
        assertThat(matter.duties())
                .containsEntry(SVAR, LocalDate.parse("2026-12-04"))
                .containsEntry(DROJSMAL, LocalDate.parse("2026-12-04"));
        assertThatThrownBy(() -> matter.isDelayed(town.chiefOf("grundskola"), " ", "2026-12-18"))
                .isInstanceOf(RefusedException.class);

        matter.isDelayed(town.chiefOf("grundskola"), "Vi väntar på leverantörens svar om kylan.", "2026-12-18");

        assertThat(matter.citizenReads(Brevslag.DROJSMAL))
                .contains("Vi väntar på leverantörens svar", "18 december 2026");
        assertThat(matter.duties()).containsEntry(SVAR, LocalDate.parse("2026-12-18"));
    }

    @Test
    void narmasteChefTakesOverFromWhoeverTheCitizenIsNotContentWith() throws Exception {
        Matter matter = town.citizenWrites("Läraren lyssnar inte.").isConfirmed("klagomal", "grundskola");
        matter.isAnswered(town.chiefOf("grundskola"), "Vi har pratat med läraren.");

        matter.citizenIsNotContent("");

        assertThat(matter.arende().handling().takenOverBy()).isEqualTo("verksamhetschef-utbildning");
        assertThat(matter.reads("agneta.rundgren@landskrona.example", Brevslag.TILL_CHEF))
                .contains("tar du över");
        assertThat(matter.citizenReads(Brevslag.HANVISNING)).contains("Agneta Rundgren");
        assertThat(matter.status()).isEqualTo(ArendeStatus.FORDELAT);
    }

    @Test
    void whatBelongsElsewhereIsSentThere() throws Exception {
        Matter matter = town.citizenWrites("Bussen kommer aldrig i tid.").belongsTo("region");

        assertThat(matter.status()).isEqualTo(ArendeStatus.VIDAREBEFORDRAT);
        assertThat(matter.reads("region@myndighet.example", Brevslag.TILL_ANNAN_MYNDIGHET))
                .contains(matter.number().orElseThrow());
        assertThat(matter.letters()).doesNotContain(Brevslag.VIDAREBEFORDRAN);
        assertThat(matter.citizenReads(Brevslag.BEKRAFTELSE)).contains("Tack").doesNotContain("handlägger ärendet");
    }

    @Test
    void theRoutineIsSilentOnClosingSoTheEnhetClosesWhatItHasAnswered() throws Exception {
        Matter matter = town.citizenWrites("Lampan är trasig.").isConfirmed("klagomal", "forskola");

        matter.isAnswered(town.chiefOf("forskola"), "Lampan lyser igen.").isClosed(town.chiefOf("forskola"));

        assertThat(matter.status()).isEqualTo(ArendeStatus.AVSLUTAT);
    }

    @Test
    void lexSarahAndLexMariaAreNoSynpunkterAndCallTheResponsibleTheSameDay() throws Exception {
        Matter matter = town.citizenWrites("Hon fick fel medicin på boendet.")
                .isConfirmed("klagomal", "aldreboende", "lex-sarah", "lex-maria");

        assertThat(matter.reads("helle.vinter@landskrona.example", Brevslag.LARM))
                .contains("lex Sarah");
        assertThat(matter.companion().arende().handling().restricted()).isTrue();
    }

    @Test
    void everySynpunktHasOneOfTwelveKvalitetsfaktorer() throws Exception {
        Matter matter = town.citizenWrites("Maten på boendet är alltid kall.");

        assertThat(matter.rutin().factors()).hasSize(12).allSatisfy(factor -> assertThat(factor.name())
                .isNotBlank());
        assertThatThrownBy(() -> matter.isConfirmedAbout("smak", "klagomal", "aldreboende"))
                .isInstanceOf(RefusedException.class);
        assertThat(matter.isConfirmedAbout("mat", "klagomal", "aldreboende")
                        .arende()
                        .decided()
                        .factor())
                .isEqualTo("mat");
    }
}
