package se.lyhord.intake.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.config.deadline.Duty.DROJSMAL;
import static se.lyhord.config.deadline.Duty.SVAR;
import static se.lyhord.config.deadline.Duty.SVAR_EFTER_UTREDNING;
import static se.lyhord.config.deadline.Duty.UTFORARSVAR;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.refusal.RefusedException;

/** What the routine of Hässelby-Vällingby says, rule by rule. */
@ScenarioTest
class HasselbyVallingbyTest {
    @Autowired
    Towns towns;

    Town town;

    @BeforeEach
    void here() {
        town = towns.of("hasselby-vallingby");
    }

    @Test
    void aSynpunktWithAWishForReplyIsHandledAsAKlagomal() throws Exception {
        Matter matter = town.citizenWrites("Öppettiderna är dåliga, hör av er.");

        matter.isConfirmedWithWishForReply("synpunkt", "medborgarservice");

        assertThat(matter.arende().decided().kind()).isEqualTo("klagomal");
    }

    @Test
    void aMedborgarforslagFollowsItsOwnRoutine() throws Exception {
        Matter matter =
                town.citizenWrites("Medborgarförslag: bygg en scen.").isConfirmed("medborgarforslag", "stadsmiljo");

        assertThat(matter.status()).isEqualTo(ArendeStatus.OMSTYRT);
        assertThat(matter.reads("lokal-demokrati@hv.example", Brevslag.KOPIA_TILL_ENHET))
                .contains("20 november 2026");
        assertThat(matter.citizenReads(Brevslag.OMSTYRNING)).contains("Kansli och demokrati");
    }

    @Test
    void staffMayComplainToo() throws Exception {
        Matter matter = town.colleagueWrites("Vi hinner inte med våra brukare.").isConfirmed("personal", "forskola");

        assertThat(matter.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(matter.number()).isPresent();
    }

    @Test
    void whatNobodySignedIsOnlyPassedOnToTheVerksamhet() throws Exception {
        Matter anonymous = town.somebodyWrites("Rastytan är ful.").isConfirmed("klagomal", "forskola");

        assertThat(anonymous.number()).isEmpty();
        assertThat(anonymous.reads("forskola@hv.example", Brevslag.KOPIA_TILL_ENHET))
                .contains("20 november 2026");
        assertThat(anonymous.duties()).isEmpty();
    }

    @Test
    void whatIsSecretIsInTheDiaryEvenIfNobodySignedIt() throws Exception {
        Matter secret = town.somebodyWrites("Grannen blir slagen av sin assistent.")
                .isConfirmed("klagomal", "lss-utforare", "sekretess");

        assertThat(secret.number())
                .hasValueSatisfying(number -> assertThat(number).startsWith("HV 2026/"));
    }

    @Test
    void praiseWithContactDataIsInTheDiaryAndPassedOn() throws Exception {
        Matter praise = town.citizenWrites("Tack till Maria på förskolan!").isConfirmed("berom", "forskola");

        assertThat(praise.number()).isPresent();
        assertThat(praise.reads("forskola@hv.example", Brevslag.KOPIA_TILL_ENHET))
                .contains("Beröm");
    }

    @Test
    void whatIsSaidIsATjansteanteckningAndInTheDiaryOnlyWithContactData() {
        Matter said =
                town.citizenSays(town.registrator(), Kanal.VISIT, town.newcomer(), "Grinden går inte att stänga.");
        Matter nameless =
                town.citizenSays(town.registrator(), Kanal.PHONE, new Sender(null, null), "Sanden är smutsig.");

        said.isConfirmed("klagomal", "forskola");
        nameless.isConfirmed("klagomal", "forskola");

        assertThat(said.log()).anyMatch(line -> line.contains("Grinden går inte att stänga."));
        assertThat(said.number()).isPresent();
        assertThat(nameless.number()).isEmpty();
    }

    @Test
    void theRegistratorAcknowledgesWhatComesToTheFunktionsbrevladaExactlyOnce() throws Exception {
        Matter matter = town.citizenWrites("Telefonkön är lång.");

        assertThat(matter.citizenReads(Brevslag.BEKRAFTELSE)).contains("Tack", "4 december 2026");
        matter.isConfirmed("klagomal", "medborgarservice");

        assertThat(matter.letters()).containsOnlyOnce(Brevslag.BEKRAFTELSE);
    }

    @Test
    void theAnswerComesWithinFourteenDaysOrWordOfDelayWithTheReason() throws Exception {
        Matter matter = town.citizenWrites("Förskolan stänger för tidigt.").isConfirmed("klagomal", "forskola");
        assertThat(matter.duties())
                .containsEntry(SVAR, LocalDate.parse("2026-12-04"))
                .containsEntry(DROJSMAL, LocalDate.parse("2026-12-04"));

        matter.isDelayed(town.chiefOf("forskola"), "Vi behöver räkna på bemanningen först.", "2026-12-18");

        assertThat(matter.citizenReads(Brevslag.DROJSMAL)).contains("Vi behöver räkna på bemanningen först.");
        assertThat(matter.duties()).containsEntry(SVAR, LocalDate.parse("2026-12-18"));
    }

    @Test
    void stadsmiljoAnswersWithinThreeDaysAndWithinTenWhatMustBeInvestigated() throws Exception {
        Matter matter = town.citizenWrites("Gungan i parken gnisslar.").isConfirmed("felanmalan", "stadsmiljo");

        assertThat(matter.duties())
                .containsEntry(SVAR, LocalDate.parse("2026-11-23"))
                .containsEntry(SVAR_EFTER_UTREDNING, LocalDate.parse("2026-11-30"))
                .containsEntry(DROJSMAL, LocalDate.parse("2026-11-30"));
    }

    @Test
    void theKontaktpersonOfTheAvdelningHasACopyToo() throws Exception {
        Matter matter = town.citizenWrites("Lunchen är sen.").isConfirmed("klagomal", "forskola");

        assertThat(matter.reads("bevakning-forskola-fritid@hv.example", Brevslag.KOPIA_TILL_KONTAKTPERSON))
                .contains("20 november 2026", matter.number().orElseThrow());
    }

    @Test
    void whereSomebodyIsJavigAnotherEnhetInvestigates() throws Exception {
        Matter matter = town.citizenWrites("Rektorn gynnar sina vänner.").isConfirmed("klagomal", "forskola");

        matter.goesToAnotherUnitForJav(town.chiefOf("forskola"), "fritid-ungdom");

        assertThat(matter.arende().decided().unit()).isEqualTo("fritid-ungdom");
        assertThat(matter.reads("fritid-ungdom@hv.example", Brevslag.KOPIA_TILL_ENHET))
                .contains(matter.number().orElseThrow());
    }

    @Test
    void aPrivateProviderIsAskedWithALastDayAndRemindedUntilItReplies() throws Exception {
        Matter matter =
                town.citizenWrites("Ingen kom i går.").isConfirmed("klagomal", "bistand-aldre", "enskild-utforare");

        matter.providerIsAsked("omsorgsbolaget", "Varför uteblev besöket?");

        assertThat(matter.reads("svar@omsorgsbolaget.example", Brevslag.FORFRAGAN))
                .contains("4 december 2026");
        assertThat(matter.citizenReads(Brevslag.VIDAREBEFORDRAN)).doesNotContain("Omsorgsbolaget");
        assertThat(matter.duties()).containsEntry(UTFORARSVAR, LocalDate.parse("2026-12-04"));

        town.itIs("2026-12-03T09:00");

        assertThat(matter.reads("svar@omsorgsbolaget.example", Brevslag.PAMINNELSE))
                .contains("4 december 2026");
        assertThat(matter.providerReplies("Personalen var sjuk.").duties()).doesNotContainKey(UTFORARSVAR);
        assertThat(matter.log()).anyMatch(line -> line.contains("Personalen var sjuk."));
    }

    @Test
    void whoeverFollowsUpTheContractHearsOfAComplaintWithTheNextMorningMail() throws Exception {
        Matter matter =
                town.citizenWrites("Klippningen är slarvig.").isConfirmed("klagomal", "stadsmiljo", "enskild-utforare");

        matter.providerIsAsked("parkskotarna", "När klipptes gräset?");
        town.itIs("2026-11-23T09:00");

        assertThat(matter.isInMorningMailOf("eva.ros@hv.example")).contains("Parkskötarna");
    }

    @Test
    void whatBelongsElsewhereIsSentThereAndTheCitizenIsTold() throws Exception {
        Matter matter = town.citizenWrites("Bussen stannar inte.").belongsTo("region");

        assertThat(matter.reads("region@myndighet.example", Brevslag.TILL_ANNAN_MYNDIGHET))
                .contains(matter.number().orElseThrow());
        assertThat(matter.citizenReads(Brevslag.VIDAREBEFORDRAN)).contains("Regionen");
    }

    @Test
    void nothingIsClosedBeforeTheWholeCaseIsThere() throws Exception {
        Matter matter = town.citizenWrites("Kön är lång.").isConfirmed("klagomal", "medborgarservice");
        matter.isAnswered(town.chiefOf("medborgarservice"), "Vi bemannar fler linjer.");
        assertThatThrownBy(() -> matter.isClosed(town.registrator())).isInstanceOf(RefusedException.class);

        matter.isClosedWith(town.registrator(), "Utredningen visade att två linjer var stängda.");

        assertThat(matter.status()).isEqualTo(ArendeStatus.AVSLUTAT);
        assertThat(matter.log())
                .anyMatch(line -> line.contains(matter.number().orElseThrow() + ": Utredningen visade"));
    }

    @Test
    void signsOfLexSarahCallTheChefAndTheResponsibleAndOpenARestrictedArende() throws Exception {
        Matter matter = town.citizenWrites("Larmet besvarades inte på hela natten.")
                .isConfirmed("klagomal", "hemtjanst", "lex-sarah");

        assertThat(matter.reads("fatima.rashid@hv.example", Brevslag.LARM)).contains("lex Sarah");
        assertThat(matter.reads("marie.sandelin@hv.example", Brevslag.LARM)).contains("lex Sarah");
        assertThat(matter.companion().arende().handling().restricted()).isTrue();
        assertThat(matter.companion().number()).isPresent();
    }

    @Test
    void signsOfValfardsbrottCallTheAvdelningschef() throws Exception {
        Matter matter = town.citizenWrites("De skriver upp besök som aldrig blir av.")
                .isConfirmed("klagomal", "hemtjanst", "valfardsbrott");

        assertThat(matter.reads("amir.hosseini@hv.example", Brevslag.LARM)).contains("välfärdsbrott");
    }

    @Test
    void theRoutineIsSilentOnTheDissatisfiedSoItIsOnlyNoted() throws Exception {
        Matter matter = town.citizenWrites("Svaret hjälper mig inte.").isConfirmed("klagomal", "medborgarservice");
        int letters = matter.letters().size();

        matter.citizenIsNotContent("");

        assertThat(matter.letters()).hasSize(letters);
        assertThat(matter.log()).anyMatch(line -> line.contains("Svaret hjälper inte."));
    }
}
