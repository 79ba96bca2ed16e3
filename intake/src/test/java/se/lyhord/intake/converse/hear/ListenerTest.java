package se.lyhord.intake.converse.hear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.intake.read.ProcessorTime;

class ListenerTest {
    private static final Listener LISTENER = new Listener();
    private static final ListenerMeasure MEASURE =
            new ListenerMeasure(LISTENER, LabelledSentence.from("sentences.tsv"));

    @ParameterizedTest
    @CsvSource({
        "danger, 1, 0.9",
        "self-harm, 1, 0.9",
        "violence, 1, 0.85",
        "child, 1, 0.9",
        "fault, 1, 0.9",
        "place, 0.9, 0.9",
        "time, 0.95, 0.85",
        "appeal, 0.95, 0.95",
        "damages, 0.95, 0.95",
        "earlier, 0.95, 0.9"
    })
    void whatPeopleSayIsHeardInEveryLanguage(String label, double recall, double precision) {
        assertThat(MEASURE.recall(label)).isGreaterThanOrEqualTo(recall);
        assertThat(MEASURE.precision(label)).isGreaterThanOrEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"streets", "school", "health", "transport", "police", "waste"})
    void whatAnotherAuthorityMayAnswerForIsHeard(String topic) {
        assertThat(MEASURE.recall(topic)).isGreaterThanOrEqualTo(.95);
    }

    @Test
    void cruelTextsByOthersAreMostlyHeardAndFewOthersAreTakenForThem() {
        List<Example> others = Corpus.setAside();

        assertThat(shareHeardAsUrgent(others.stream()
                        .filter(example -> example.flags().contains("akut"))
                        .toList()))
                .isGreaterThan(.85);
        assertThat(shareHeardAsUrgent(others.stream()
                        .filter(example -> example.flags().isEmpty())
                        .toList()))
                .isLessThan(.06);
    }

    private static double shareHeardAsUrgent(List<Example> examples) {
        return (double)
                        examples.stream()
                                .filter(example -> LISTENER
                                        .hear(example.subject() + "\n" + example.text(), example.lang(), List.of())
                                        .sights()
                                        .stream()
                                        .anyMatch(Sight::isUrgent))
                                .count()
                / examples.size();
    }

    @Test
    void dangerIsHeardAlsoInALanguageThatTheTextDoesNotSeemToBeIn() {
        Heard heard = LISTENER.hear("Hej, min man sade: tapan sinut. Vad ska jag göra?", "sv", List.of());

        assertThat(heard.sights()).contains(Sight.VIOLENCE);
    }

    @Test
    void namesOfPlacesThatTheRoutineKnowsAreHeardHoweverTheyAreWritten() {
        assertThat(LISTENER.hear("bänken i vällingby är trasig", "sv", List.of("Vällingby"))
                        .has(Sight.PLACE))
                .isTrue();
    }

    @Test
    void aReferenceIsWrittenAsWeWriteIt() {
        Heard heard = LISTENER.hear("Det gäller lyh 7k2m 9qpo", "sv", List.of());

        assertThat(heard.reference()).hasValue("LYH-7K2M-9QP0");
        assertThat(heard.holdsCode()).isFalse();
    }

    @Test
    void aCodeIsNoticedAndFourShortWordsAreNot() {
        assertThat(LISTENER.hear("min kod är 7k2m-9qpa-x4tz-10de", "sv", List.of())
                        .holdsCode())
                .isTrue();
        assertThat(LISTENER.hear("sen åt jag glass med dess vita kant", "sv", List.of())
                        .holdsCode())
                .isFalse();
    }

    @Test
    void aPersonnummerIsNoTelephone() {
        Heard heard =
                LISTENER.hear("Jag är 640823-3234, ring 070-174 06 33 eller åsa@exempel.example", "sv", List.of());

        assertThat(heard.holdsPersonnummer()).isTrue();
        assertThat(heard.phone()).hasValue("070-174 06 33");
        assertThat(heard.email()).hasValue("åsa@exempel.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ängsgatan är inte sandad", "Det gäller Åkervägen 12", "De på äldreboendet Solglimten sover"})
    void aPlaceMayBeginWithAnyLetterOfTheAlphabet(String text) {
        assertThat(LISTENER.hear(text, "sv", List.of()).has(Sight.PLACE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tapahtui Hässelbyssä", "Se oli Vällingbyllä"})
    void aPlaceMayEndAsInFinnish(String text) {
        assertThat(LISTENER.hear(text, "fi", List.of()).has(Sight.PLACE)).isTrue();
    }

    @Test
    void anEndlessTextIsListenedToAsFarAsThatHelps() {
        String fire = "Det brinner i trapphuset. ";
        String endless = "Hejsan hoppsan. ".repeat(50_000);

        assertThat(LISTENER.hear(fire + endless, "sv", List.of()).has(Sight.DANGER))
                .isTrue();
        assertThat(LISTENER.hear(endless + fire, "sv", List.of()).has(Sight.DANGER))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0E34", "a\u0301", "A-", "Aa ", "i på ", "det brinner ", "Åk\u0308"})
    void anEndlessTextOfAnythingIsListenedToInLinearTime(String piece) {
        String endless = piece.repeat(100_000);

        assertThat(ProcessorTime.bounded(() -> LISTENER.hear(endless, "sv", List.of())))
                .isNotNull();
    }
}
