package se.lyhord.intake.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.config.deadline.Duty.BEKRAFTELSE;
import static se.lyhord.config.deadline.Duty.DROJSMAL;
import static se.lyhord.config.deadline.Duty.SVAR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.refusal.RefusedException;

/** What the routine of Spånga-Tensta says, rule by rule. */
@ScenarioTest
class SpangaTenstaTest {
    @Autowired
    Towns towns;

    Town town;

    @BeforeEach
    void here() {
        town = towns.of("spanga-tensta");
    }

    @Test
    void everythingIsTakenCareOfPraiseAndQuestionsAndFaultsToo() throws Exception {
        Matter praise = town.citizenWrites("Tack för en fin parklek i somras!");
        Matter question = town.citizenWrites("När öppnar medborgarkontoret på måndagar?");
        Matter fault = town.citizenWrites("Bänken i parken har gått sönder.");

        praise.isConfirmed("berom", "fritid-ungdom");
        question.isConfirmed("fraga", "medborgarservice");
        fault.isConfirmed("felanmalan", "stadsmiljo");

        assertThat(praise.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(question.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(fault.status()).isEqualTo(ArendeStatus.FORDELAT);
    }

    @Test
    void everythingIsInTheDiaryAtOnceAlsoWhatNobodySigned() throws Exception {
        Matter signed = town.citizenWrites("Det är mörkt vid förskolans grind.");
        Matter anonymous = town.somebodyWrites("Personalen i receptionen är otrevlig.");

        assertThat(signed.number())
                .hasValueSatisfying(number -> assertThat(number).startsWith("ST 2026/"));
        assertThat(anonymous.number())
                .hasValueSatisfying(number -> assertThat(number).startsWith("ST 2026/"));
    }

    @Test
    void nameAndAddressAreVoluntaryButWithoutThemThereIsNoBekraftelse() throws Exception {
        Matter anonymous = town.somebodyWrites("Golvet i träningslokalen är halt.");

        anonymous.isConfirmed("klagomal", "fritid-ungdom");

        assertThat(anonymous.status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(anonymous.letters()).containsExactly(Brevslag.KOPIA_TILL_ENHET);
    }

    @Test
    void whoeverWroteHasABekraftelseWithinTwoArbetsdagar() throws Exception {
        town.itIs("2026-11-20T15:00");
        Matter matter = town.citizenWrites("Ingen svarar när jag ringer.");

        assertThat(matter.due(BEKRAFTELSE)).isEqualTo("2026-11-24");
        assertThat(matter.citizenReads(Brevslag.BEKRAFTELSE))
                .contains("Tack", "20 november 2026", matter.number().orElseThrow());
    }

    @Test
    void whatIsSaidBecomesATjansteanteckningWithoutBekraftelse() {
        Matter said = town.citizenSays(
                town.registrator(), Kanal.VISIT, town.newcomer(), "Hon tycker att väntetiden är för lång.");

        assertThat(said.log()).anyMatch(line -> line.contains("Hon tycker att väntetiden är för lång."));
        assertThat(said.number()).isPresent();
        assertThat(said.letters()).isEmpty();
    }

    @Test
    void theChefOfTheEnhetHasACopyWithArrivalDateAndDiarienummer() throws Exception {
        Matter matter = town.citizenWrites("Dagsljuset når inte in på avdelningen.");

        matter.isConfirmed("klagomal", "forskola");

        assertThat(matter.reads("forskola@st.example", Brevslag.KOPIA_TILL_ENHET))
                .contains("20 november 2026", matter.number().orElseThrow());
    }

    @Test
    void theAnswerComesWithinFourteenDaysAndNobodyIsOwedWordOfDelay() throws Exception {
        Matter matter = town.citizenWrites("Lekparken är sliten.");

        matter.isConfirmed("klagomal", "stadsmiljo");

        assertThat(matter.due(SVAR)).isEqualTo("2026-12-04");
        assertThat(matter.duties()).doesNotContainKey(DROJSMAL);
    }

    @Test
    void theRegistratorClosesWhenThereIsAnAnswer() throws Exception {
        Matter matter = town.citizenWrites("Staketet är trasigt.").isConfirmed("klagomal", "forskola");
        assertThatThrownBy(() -> matter.isClosed(town.registrator())).isInstanceOf(RefusedException.class);

        matter.isAnswered(town.chiefOf("forskola"), "Staketet är lagat sedan i går.");

        assertThat(matter.citizenReads(Brevslag.SVAR))
                .contains("Staketet är lagat", matter.number().orElseThrow());
        assertThatThrownBy(() -> matter.isClosed(town.chiefOf("forskola"))).isInstanceOf(RefusedException.class);
        assertThat(matter.isClosed(town.registrator()).status()).isEqualTo(ArendeStatus.AVSLUTAT);
    }

    @Test
    void anAnswerByWordOfMouthIsKeptAsATjansteanteckning() throws Exception {
        Matter matter = town.citizenWrites("Jag vill prata om maten.").isConfirmed("synpunkt", "forskola");

        matter.isAnsweredOrally(town.chiefOf("forskola"), "Ringde och berättade om den nya matsedeln.");

        assertThat(matter.log()).anyMatch(line -> line.contains("Ringde och berättade om den nya matsedeln."));
        assertThat(matter.isClosed(town.registrator()).status()).isEqualTo(ArendeStatus.AVSLUTAT);
    }

    @Test
    void nothingSecretIsSentByMail() throws Exception {
        Matter matter =
                town.citizenWrites("Min mamma får inte sin medicin.").isConfirmed("klagomal", "hemtjanst", "sekretess");

        matter.isAnswered(town.chiefOf("hemtjanst"), "Vi har ändrat rutinen.");

        assertThat(matter.letter(Brevslag.SVAR).state()).isEqualTo(DispatchState.MANUAL);
    }

    @Test
    void whoeverIsAtTheWrongPlaceIsGuidedToTheRightOne() throws Exception {
        Matter matter = town.citizenWrites("Gatan är inte plogad.").belongsTo("trafikkontoret");

        assertThat(matter.status()).isEqualTo(ArendeStatus.VIDAREBEFORDRAT);
        assertThat(matter.citizenReads(Brevslag.VIDAREBEFORDRAN))
                .contains("Trafikkontoret", "trafikkontoret@myndighet.example");
        assertThat(matter.letters()).doesNotContain(Brevslag.TILL_ANNAN_MYNDIGHET);
    }

    @Test
    void theRoutineIsSilentOnTheDissatisfiedSoItIsOnlyNoted() throws Exception {
        Matter matter = town.citizenWrites("Ni svarar aldrig.").isConfirmed("klagomal", "medborgarservice");
        int letters = matter.letters().size();

        matter.citizenIsNotContent("");

        assertThat(matter.letters()).hasSize(letters);
        assertThat(matter.log()).anyMatch(line -> line.contains("Svaret hjälper inte."));
    }

    @Test
    void signsOfLexSarahCallTheResponsibleTheSameDayAndOpenARestrictedArende() throws Exception {
        Matter matter = town.citizenWrites("Min pappa blev liggande på golvet hela natten.")
                .isConfirmed("klagomal", "aldreboende", "lex-sarah");

        assertThat(matter.reads("maja.frost@st.example", Brevslag.LARM)).contains("lex Sarah");
        assertThat(matter.companion().arende().handling().restricted()).isTrue();
        assertThat(matter.companion().number()).isPresent();
    }
}
