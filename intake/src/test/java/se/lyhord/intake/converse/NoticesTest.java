package se.lyhord.intake.converse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.intake.converse.text.CitizenTexts;

class NoticesTest {
    private static final String WORRIED = "Grannens lilla flicka har blåmärken, jag tror att de slår henne";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det brinner i trapphuset|danger",
                "Jag vill inte leva längre|self-harm",
                "Min man slår mig|violence",
                "Brunnslocket är borta på cykelbanan|acute-fault",
                "هناك حريق في الطابق السفلي|danger",
                "En jaksa enää elää|self-harm",
                "Ninkaygu wuu i garaacaa|violence"
            })
    void whatCannotWaitIsToldFirstOfAll(String text, String notice) {
        Turn turn = Talk.with(Talk.HASSELBY).next("text", text, "lang", "sv");

        assertThat(turn.notices().getFirst().key()).isEqualTo(notice);
        assertThat(turn.notices().getFirst().isUrgent()).isTrue();
        assertThat(turn.texts().say(turn.notices().getFirst().body())).contains("112");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ett träd har fallit över en man, han är medvetslös just nu|danger acute-fault",
                "Det brinner och gnistrar i elskåpet|danger acute-fault",
                "Barnet har blåmärken och andas inte|danger orosanmalan",
                "En man har ramlat från bron och andas knappt|danger",
                "Min man slår mig och det brinner i trapphuset|violence",
                "Jag vill inte leva längre, det brinner i lägenheten|self-harm",
                "Min man slår mig och jag vill inte leva längre|self-harm violence"
            })
    void noOtherSightSilencesDanger(String text, String notices) {
        Turn turn = Talk.with(Talk.HASSELBY).next("text", text, "lang", "sv");

        assertThat(turn.notices()).extracting(Notice::key).containsExactly(notices.split(" "));
        assertThat(turn.notices().getFirst().isEmergency()).isTrue();
    }

    @Test
    void theClassifiersAlarmAboutSomebodyWhoIsNoFaultIsNotLeftToThoseWhoRepair() {
        assertThat(Talk.of("klagomal")
                        .alarmed()
                        .next("text", "Grannens lilla flicka har blåmärken", "lang", "sv")
                        .notices())
                .extracting(Notice::key)
                .containsExactly("danger", "orosanmalan");
        assertThat(Talk.of("felanmalan")
                        .alarmed()
                        .next("text", "Grinden har gått sönder", "lang", "sv")
                        .notices())
                .extracting(Notice::key)
                .containsExactly("acute-fault");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "where|hemma, min man slår mig nu|violence",
                "wish|annars vill jag inte leva längre|self-harm",
                "when|nu, det brinner i trapphuset|danger",
                "wish|mitt nummer är 640823-3234|personal-number",
                "follows|7K2M-9QPA-X4TZ-10DE|code-in-text"
            })
    void anAnswerIsListenedToAsTheTextIs(String field, String answer, String notice) {
        Turn turn = Talk.of("klagomal").next("text", "Jag vill klaga", field, answer, "lang", "sv");

        assertThat(turn.notices()).extracting(Notice::key).contains(notice);
    }

    @Test
    void whatIsSaidHereAndThereIsHeardTogetherHoweverLongItIs() {
        Turn turn = Talk.of("klagomal")
                .next("text", "Min son är fyra år. " + "Hej. ".repeat(3_000), "where", "hemma, han har blåmärken");

        assertThat(turn.notices()).extracting(Notice::key).contains("orosanmalan");
    }

    @Test
    void whoIsWorriedAboutAChildHasANumberWhereTheNamndHasNoneForThat(@TempDir Path folder) throws IOException {
        Turn turn = Talk.of("klagomal").withoutCitizensPage(folder).next("text", WORRIED, "lang", "sv");

        assertThat(children(turn))
                .extracting(HelpLine::name)
                .containsExactly("Hässelby-Vällingby stadsdelsförvaltning");
        assertThat(children(turn)).extracting(HelpLine::dialled).noneMatch(String::isEmpty);
    }

    @Test
    void whoMayNeedHelpIsAskedHowToBeReachedAndNoMore() {
        Turn turn = Talk.of("klagomal").next("text", "Min man slår mig", "lang", "sv");

        assertThat(turn.ask()).hasValueSatisfying(ask -> {
            assertThat(ask.question().key()).isEqualTo("ask.reply-urgent.question");
            assertThat(((Ask.Contact) ask).ways().getFirst().value()).isEqualTo("phone");
        });
        assertThat(turn.maySend()).isTrue();
    }

    @Test
    void theClassifiersAlarmIsEnough() {
        Turn turn = Talk.of("klagomal").alarmed().next("text", "Hon ligger i trappan", "lang", "sv");

        assertThat(turn.notices()).containsExactly(new Notice.Danger112());
    }

    @ParameterizedTest
    @CsvSource({
        "'Guriga dab ayaa qabsaday oo ilmo ayaa ku jira, na caawiya', danger",
        "'Det brinner i trapphuset, ni borde göra något', danger",
        "'Ninkaygu wuu i garaacaa', violence"
    })
    void aCryForHelpThatIsTakenForAProposalIsHeardAllTheSame(String text, String notice) {
        Turn turn = Talk.of("forslag").next("text", text, "lang", "sv");

        assertThat(turn.notices().getFirst().key()).isEqualTo(notice);
        assertThat(turn.ask())
                .hasValueSatisfying(ask -> assertThat(ask.question().key()).isEqualTo("ask.reply-urgent.question"));
    }

    @Test
    void whoPraisesIsNotFrightened() {
        assertThat(Talk.of("berom")
                        .alarmed()
                        .next("text", "Ni släckte när det brann, tack!", "lang", "sv")
                        .notices())
                .isEmpty();
    }

    @Test
    void whoeverAnswersNowStandsFirst() {
        Turn morning = Talk.of("klagomal").next("text", WORRIED, "lang", "sv");
        Turn night = Talk.of("klagomal").at("2026-11-20T23:30:00Z").next("text", WORRIED, "lang", "sv");

        assertThat(children(morning)).extracting(HelpLine::name).first().isEqualTo("Mottagningen för barn och unga");
        assertThat(children(night)).extracting(HelpLine::name).first().isEqualTo("Socialjouren");
        assertThat(children(night)).extracting(HelpLine::hours).containsExactly("dygnet runt", "vardagar 8–16.30");
        assertThat(children(night)).extracting(HelpLine::dialled).first().isEqualTo("0846509900");
    }

    @ParameterizedTest
    @CsvSource({"hasselby-vallingby, other-authority", "spanga-tensta, other-authority-guided"})
    void theAuthorityThatAnswersIsNamedAndTheMessageTakenAsTheRoutineSays(String namnd, String notice) {
        Turn turn = Talk.with(namnd)
                .thinking("klagomal", "annat", "annan-instans")
                .next("text", "Ingen har sandat Bergslagsvägen i dag, det är blankis på trottoaren", "lang", "sv");

        assertThat(turn.notices()).extracting(Notice::key).containsExactly(notice);
        assertThat(turn.texts().say(turn.notices().getFirst().body()))
                .contains("Trafikkontoret tar hand om gator, trafik och snöröjning.", "08-465 090 00");
        assertThat(turn.maySend()).isTrue();
    }

    @Test
    void whatTheNamndSurelyAnswersForIsNobodyElses() {
        Turn turn = Talk.of("klagomal").next("text", "Förskolan Myrans gård är osandad och hal i dag", "lang", "sv");

        assertThat(turn.notices()).isEmpty();
    }

    @Test
    void whoAppealsIsToldWhatTheLawAsks() {
        assertThat(Talk.of("overklagande")
                        .next("text", "Jag överklagar beslutet", "lang", "sv")
                        .notices())
                .containsExactly(new Notice.Appeal());
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.intake.converse.text.CitizenTexts#tags")
    void whatTheLawAsksOfAnAppealIsToldInEveryLanguage(String tag) {
        Map<String, List<String>> asked = Map.of(
                "sv", List.of("vilket beslut", "ändras", "varför", "tre veckor", "domstolen"),
                "sv-simple", List.of("vilket beslut", "ändra", "varför", "tre veckor", "domstol"),
                "en", List.of("which decision", "changed", "why", "three weeks", "court"),
                "fi", List.of("mitä päätöstä", "muutettavan", "miksi", "kolmen viikon", "tuomioistuimelle"),
                "ar", List.of("ما القرار", "تغييره", "لماذا", "ثلاثة أسابيع", "المحكمة"),
                "so", List.of("go'aanka ay khusayso", "loo beddelo", "sababta", "saddex toddobaad", "maxkamadda"));

        assertThat(CitizenTexts.in(tag).say(new Notice.Appeal().body())).contains(asked.get(tag));
    }

    @Test
    void whatNobodyElseShouldReadIsNoticedBeforeItIsSent() {
        Turn turn = Talk.of("fraga")
                .next("text", "Min kod är 7K2M-9QPA-X4TZ-10DE och mitt nummer 640823-3234", "lang", "sv");

        assertThat(turn.notices()).isEqualTo(List.of(new Notice.CodeInText(), new Notice.PersonalNumber()));
    }

    private static List<HelpLine> children(Turn turn) {
        return turn.notices().stream()
                .filter(Notice.Orosanmalan.class::isInstance)
                .flatMap(notice -> notice.help().stream())
                .toList();
    }
}
