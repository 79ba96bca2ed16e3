package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevmall;
import se.lyhord.config.routine.letter.Brevslag;

class BuiltInLettersTest {
    private static final Map<String, String> THANKS = Map.of(
            "sv", "Tack för ", "en", "Thank you for ", "fi", "Kiitos", "ar", "شكراً ", "so", "Waad ku mahadsan tahay");
    private static final Map<String, String> PUBLIC_RECORD = Map.of(
            "sv", "allmän", "en", "public record", "fi", "julki", "ar", "وثيقة عامة", "so", "dukumenti dadweyne");
    private static final Brevmallar LETTERS =
            Rutiner.builtIn("hasselby-vallingby").letters();

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.WrittenLetter#all")
    void everyLetterHoldsTogetherWhateverIsKnown(WrittenLetter letter) {
        assertThat(List.of(letter.withNothing(), letter.withEverything())).allSatisfy(brev -> {
            assertThat(brev.subject()).isNotBlank().doesNotContain("{").doesNotEndWith("–");
            assertThat(brev.body())
                    .doesNotContain("{", "}", "()", "\n\n\n", "  ")
                    .doesNotContainPattern("(?m)^\\s*[.,:;]")
                    .doesNotContain(":\n\n");
            assertThat(brev.body().split("\n\n")).hasSizeGreaterThan(1);
        });
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.WrittenLetter#all")
    void everyPlaceholderIsFilledInWhenItIsKnown(WrittenLetter letter) {
        assertThat(Brevmall.PLACEHOLDERS)
                .allSatisfy(name -> assertThat(letter.withEverything().body().contains(WrittenLetter.valueOf(name)))
                        .isEqualTo(letter.template().body().contains("{" + name + "}")));
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.WrittenLetter#inSwedish")
    void sentencesAreShort(WrittenLetter letter) {
        assertThat(letter.template().body().lines().flatMap(line -> Stream.of(line.split("(?<=[.!?:]) "))))
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(20));
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.WrittenLetter#toCitizens")
    void everyLetterToACitizenThanksAndTellsTheNumberAndHowToReachUs(WrittenLetter letter) {
        String thanks = THANKS.get(letter.language());

        assertThat(letter.withNothing().body()).contains(thanks);
        assertThat(letter.template().subject()).endsWith(" – {diarienummer}");
        assertThat(letter.template().body()).contains("{telefon}", "{diarienummer}", "{namnd}");
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.WrittenLetter#toCitizens")
    void everyLetterToACitizenTellsThatItIsAPublicRecord(WrittenLetter letter) {
        assertThat(letter.withNothing().body()).contains(PUBLIC_RECORD.get(letter.language()));
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.WrittenLetter#toCitizens")
    void aLetterAboutAKlagomalHasRoomForRegret(WrittenLetter letter) {
        boolean isRegretful = letter.template().body().contains("{beklagande}");

        assertThat(isRegretful
                        || letter.slag() == Brevslag.DROJSMAL
                        || letter.kind().equals("berom"))
                .isTrue();
    }

    @Test
    void everyPlaceholderIsUsedInSomeLetter() {
        assertThat(Brevmall.PLACEHOLDERS).allSatisfy(name -> assertThat(WrittenLetter.all())
                .anyMatch(letter -> letter.template().body().contains("{" + name + "}")));
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
                "integritet", "https://hv.example/personuppgifter",
                "automatiskt", LETTERS.automatic("sv"));

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
        String subjects =
                WrittenLetter.all().map(letter -> letter.template().subject()).collect(Collectors.joining());

        assertThat(subjects).doesNotContain("{referens}");
    }
}
