package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInLettersTest {
    private static final Brevmallar LETTERS =
            Rutiner.builtIn("hasselby-vallingby").letters();

    static Stream<Brevmall> letters() {
        return Rutiner.builtInNames().stream().map(Rutiner::builtIn).flatMap(BuiltInLettersTest::lettersOf);
    }

    private static Stream<Brevmall> lettersOf(Rutin rutin) {
        return rutin.receiving().languages().stream()
                .flatMap(language ->
                        Stream.of(Brevslag.values()).map(slag -> rutin.letters().template(slag, language)))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterHoldsTogetherWhenNothingIsKnown(Brevmall letter) {
        Brev brev = letter.render(Map.of());

        assertThat(brev.subject()).isNotBlank().doesNotContain("{").doesNotEndWith("–");
        assertThat(brev.body()).startsWith("Hej!\n\n").doesNotContain("{", "\n\n\n");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterHoldsTogetherWhenOnlyOneThingIsKnown(Brevmall letter) {
        assertThat(Brevmall.PLACEHOLDERS).allSatisfy(name -> {
            Brev brev = letter.render(Map.of(name, "VÄRDET"));

            assertThat(brev.subject()).doesNotContain("{");
            assertThat(brev.body()).doesNotContain("{", "\n\n\n");
            assertThat(brev.body().contains("VÄRDET")).isEqualTo(letter.body().contains("{" + name + "}"));
        });
    }

    @ParameterizedTest
    @MethodSource("letters")
    void sentencesAreShort(Brevmall letter) {
        Stream<String> sentences = letter.body().lines().flatMap(line -> Stream.of(line.split("(?<=[.!?]) ")));

        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void theBekraftelseTellsTheCitizenWhatIsKnown() {
        Map<String, String> known = Map.of(
                "namnd", "Hässelby-Vällingby stadsdelsnämnd",
                "ankomstdatum", "20 november 2026",
                "diarienummer", "HV 2026/0042",
                "referens", "K7Q2-M9XA",
                "svarsdatum", "4 december 2026",
                "telefon", "08-465 004 00",
                "integritet", "https://hv.example/personuppgifter");

        Brev brev = LETTERS.template(Brevslag.BEKRAFTELSE, "sv").render(known);

        assertThat(brev.subject()).isEqualTo("Vi har tagit emot ditt meddelande – HV 2026/0042");
        assertThat(known.values()).allSatisfy(value -> assertThat(brev.body()).contains(value));
        assertThat(brev.body())
                .contains("Tack för att du hörde av dig", "känsliga uppgifter", "allmän handling", "automatiskt svar");
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.Rutiner#builtInNames")
    void theBekraftelseSaysNothingOfWhatTheMatterIs(String routine) {
        Map<String, String> whatTheMatterIs =
                Map.of("typ", "Klagomål", "enhet", "Ekonomiskt bistånd", "lank", "https://desk.example/1");
        Brevmall acknowledgement = Rutiner.builtIn(routine).letters().template(Brevslag.BEKRAFTELSE, "sv");

        Brev brev = acknowledgement.render(whatTheMatterIs);

        assertThat(brev).isEqualTo(acknowledgement.render(Map.of()));
        assertThat(brev.body()).contains("Tack för att du ");
    }

    @Test
    void theSecretReferenceIsNeverInASubjectLine() {
        String subjects = letters().map(Brevmall::subject).collect(Collectors.joining());

        assertThat(subjects).doesNotContain("{referens}");
    }
}
