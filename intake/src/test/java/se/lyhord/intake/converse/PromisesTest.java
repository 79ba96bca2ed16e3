package se.lyhord.intake.converse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.intake.converse.text.CitizenTexts;
import se.lyhord.intake.converse.text.Said;

class PromisesTest {
    @Test
    void hasselbyVallingbyPromisesAnAnswerInFourteenDaysOrTheReason() {
        List<String> next = said(Talk.of("klagomal").arrived("text", "x", "reply", "email", "email", "a@b.example"));

        assertThat(next)
                .containsExactly(
                        "En registrator, som är en människa, läser det du har skrivit och lämnar det till dem som ansvarar.",
                        "Du får en bekräftelse till a@b.example.",
                        "Du får svar senast fredag 4 december.",
                        "Dröjer det längre berättar vi det, och varför.",
                        "Svaret kommer med e-post, om det inte är sekretess. Du kan alltid läsa det här med din kod.");
    }

    @Test
    void anEnhetWithItsOwnLimitPromisesThat() {
        Talk park = Talk.with(Talk.HASSELBY).thinking("felanmalan", "boendemiljo", "stadsmiljo");

        assertThat(said(park.arrived("text", "x"))).contains("Du får svar senast måndag 30 november.");
    }

    @Test
    void spangaTenstaPromisesABekraftelseInTwoArbetsdagar() {
        Talk talk = Talk.with("spanga-tensta").thinking("klagomal", "annat", "forskola");

        assertThat(said(talk.arrived("text", "x", "email", "a@b.example")))
                .contains("Du får en bekräftelse till a@b.example senast tisdag 24 november.");
    }

    @Test
    void botkyrkaPromisesNoDay() {
        Talk talk = Talk.with("botkyrka").thinking("klagomal", "annat", "forskola");

        assertThat(said(talk.arrived("text", "x")))
                .contains("Du får svar så snart vi kan. Vi har ingen bestämd dag för det.")
                .noneMatch(sentence -> sentence.contains("Dröjer"));
    }

    @Test
    void whatLandskronaLeavesToOtherRulesHasNoDayOfThese() {
        Talk talk = Talk.with("landskrona").thinking("felanmalan", "annat", "stadsmiljo");

        assertThat(said(talk.arrived("text", "x")))
                .contains(
                        "Det du skriver om kan följa andra regler. Då lämnar vi det till dem som kan ta hand om det och berättar det för dig.")
                .noneMatch(sentence -> sentence.contains("senast"));
    }

    @Test
    void whatRinkebyKistaLeavesToOtherRulesWhenItIsAcuteHasNoDayOfThese() {
        Talk fault = Talk.with("rinkeby-kista").thinking("felanmalan", "annat", "stadsmiljo");

        assertThat(keys(fault.alarmed().arrived("text", "x"))).contains("next.rerouted");
        assertThat(keys(fault.arrived("text", "x"))).doesNotContain("next.rerouted");
    }

    @ParameterizedTest
    @CsvSource({"text, Det gäller LYH-7K2M-9QPA", "follows, lyh 7k2m 9qpa"})
    void whoAddsToAnArendeIsPromisedNoAnswerOfTheirOwn(String field, String value) {
        Receipt receipt = Talk.of("klagomal")
                .arrived("text", "Nu har det hänt igen", "email", "a@b.example", "reply", "email", field, value);

        assertThat(keys(receipt)).containsExactly("next.read", "next.follows");
        assertThat(said(receipt)).noneMatch(sentence -> sentence.contains("senast"));
    }

    @Test
    void onASaturdayNightItIsReadOnMonday() {
        assertThat(said(Talk.of("klagomal").at("2026-11-21T23:00:00Z").arrived("text", "x")))
                .first()
                .isEqualTo(
                        "Just nu är ingen på plats. Vi är tillbaka måndag 23 november. Då läser en registrator, som är en människa, det du har skrivit.");
    }

    @Test
    void whoWantsNoAnswerIsPromisedNone() {
        assertThat(said(Talk.of("klagomal").arrived("text", "x", "reply", "none")))
                .contains("Du har sagt att du inte behöver något svar. Ångrar du dig kan du skriva det med din kod.")
                .noneMatch(sentence -> sentence.contains("senast"));
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.intake.converse.text.CitizenTexts#tags")
    void everyLanguagePromisesTheSame(String tag) {
        Receipt receipt = Talk.of("klagomal")
                .arrived("text", "x", "reply", "email", "email", "a@b.example", "lang", tag, "lang-chosen", "1");

        assertThat(said(receipt)).hasSize(5).anyMatch(sentence -> sentence.contains("4"));
    }

    private static List<String> keys(Receipt receipt) {
        return receipt.next().stream().map(Said::key).toList();
    }

    private static List<String> said(Receipt receipt) {
        CitizenTexts texts = CitizenTexts.in(receipt.language());
        return receipt.next().stream().map(texts::say).toList();
    }
}
