package se.lyhord.classifier.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.model.ModelFile;
import se.lyhord.classifier.model.Models;
import se.lyhord.classifier.suggest.Basis;
import se.lyhord.classifier.suggest.Classifiers;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.config.routine.people.KandaEnheter;

/** What a nämnd has suggested on its first day. */
class NewMunicipalityTest {
    private static final Models MODELS = ModelFile.builtIn();
    private static final Basis BASIS = Basis.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "landskrona|grundskola|Min dotter går i klass fyra och blir mobbad på varje rast. Läraren säger att det bara är lek och rektorn svarar inte.",
                "landskrona|stadsmiljo|Det är så halt på trottoaren vid sjukhuset att jag ramlade. Kan ni inte sanda gångvägen?",
                "landskrona|fritid-ungdom|Varför stänger biblioteket klockan fem? Vi som jobbar hinner aldrig låna en bok.",
                "landskrona|annan-instans|Vårdcentralen svarar inte i telefon och läkaren har inte ringt tillbaka om min remiss.",
                "landskrona|hemtjanst|Ingen kom till mamma i morse och hon fick varken frukost eller sina strumpor på.",
                "botkyrka|grundskola|Maten i skolan är kall och eleverna hinner inte äta klart innan lektionen börjar.",
                "botkyrka|bistand-aldre|Min pappa har fått avslag på färdtjänst fast han inte kan gå till bussen längre.",
                "botkyrka|stadsmiljo|Det ligger sprutor i sandlådan på lekplatsen vid torget.",
                "botkyrka|ekonomiskt-bistand|Jag har inte fått pengar till hyran och handläggaren säger att ansökan om försörjningsstöd saknar papper."
            })
    void itsEnheterAreSuggested(String routine, String unit, String text) {
        Ranking suggested = Classifiers.ofBuiltIn(MODELS, Narrowing.of(Rutiner.builtIn(routine)), BASIS)
                .suggest("", text)
                .unit();

        assertThat(suggested.alternatives()).extracting(Alternative::id).first().isEqualTo(unit);
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.Rutiner#builtInNames")
    void nothingOutsideTheRoutineComesOut(String routine) {
        Rutin rutin = Rutiner.builtIn(routine);
        Classifier classifier = Classifiers.ofBuiltIn(MODELS, Narrowing.of(rutin), BASIS);

        assertThat(Corpus.setAside().subList(0, 40))
                .map(message -> classifier.suggest(message.subject(), message.text()))
                .allSatisfy(suggestion -> {
                    assertThat(suggestion.kind().alternatives())
                            .allMatch(answer -> rutin.kind(answer.id()).isPresent());
                    assertThat(suggestion.factor().alternatives())
                            .allMatch(answer -> rutin.factor(answer.id()).isPresent());
                    assertThat(suggestion.unit().alternatives()).isNotEmpty().allMatch(answer -> rutin.unit(answer.id())
                            .isPresent());
                });
    }

    @Test
    void aRoutineWithTheBuiltInEnheterHasTheBuiltInAnswers() {
        Classifier builtIn = Classifiers.of(
                MODELS,
                Classifiers.labels(MODELS),
                Narrowing.of(Rutiner.builtIn("hasselby-vallingby")).levels());
        Classifier narrowed = Classifiers.ofBuiltIn(MODELS, Narrowing.of(Rutiner.builtIn("hasselby-vallingby")), BASIS);

        assertThat(Corpus.setAside().subList(0, 40))
                .allSatisfy(message -> assertThat(narrowed.suggest(message.subject(), message.text()))
                        .isEqualTo(builtIn.suggest(message.subject(), message.text())));
    }

    @Test
    void anEnhetThatNoModelKnowsIsSuggestedByItsWords() {
        LocalUnits units = LocalUnits.beforeBuiltIn(
                List.of(unit("forskola", List.of("forskola")), unit("raddningstjanst", List.of(), "brand", "sotare")),
                Map.of("forskola", 1.0).keySet());

        Map<String, Double> fire = probabilities(units, "Sotaren glömde stänga luckan");
        Map<String, Double> other = probabilities(units, "Förskolan stänger för tidigt");

        assertThat(fire.get("raddningstjanst")).isBetween(.3, .5);
        assertThat(other.get("raddningstjanst")).isZero();
        assertThat(fire.values().stream().mapToDouble(p -> p).sum()).isBetween(.79, .94);
    }

    @Test
    void anEnhetIsAsProbableAsAllItCovers() {
        LocalUnits units = LocalUnits.beforeBuiltIn(
                List.of(unit("omsorg", List.of("hemtjanst", "aldreboende"))),
                Map.of("hemtjanst", 1.0, "aldreboende", 1.0).keySet());

        assertThat(units.answers(Map.of("hemtjanst", .3, "aldreboende", .5, "forskola", .2), "", ""))
                .containsExactly(new LocalAnswer("omsorg", .8, "aldreboende"));
    }

    @Test
    void theLevelsAreTheNamnds(@TempDir Path folder) throws Exception {
        Path own = folder.resolve("egen.yaml");
        Files.writeString(own, routineText() + "\nsuggestions: {answerFrom: {kind: 1, unit: 0}}\n");

        Classifier classifier = Classifiers.ofBuiltIn(MODELS, Narrowing.of(Rutiner.read(own)), BASIS);

        assertThat(classifier.suggest("", "Gungan är trasig").kind().abstained())
                .isTrue();
        assertThat(classifier.suggest("", "Gungan är trasig").unit().abstained())
                .isFalse();
    }

    @Test
    void theRoutineMayCoverJustWhatTheModelKnows() {
        assertThat(KandaEnheter.IDS)
                .containsExactlyInAnyOrderElementsOf(Classifiers.labels(MODELS).units());
    }

    private static String routineText() throws Exception {
        try (var yaml = Rutiner.class.getResourceAsStream("landskrona.yaml")) {
            return new String(Objects.requireNonNull(yaml).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Double> probabilities(LocalUnits units, String text) {
        return units.answers(Map.of("forskola", .9, "vuxen", .1), "", text).stream()
                .collect(Collectors.toMap(LocalAnswer::unit, LocalAnswer::probability));
    }

    private static LocalUnit unit(String id, List<String> covers, String... keywords) {
        return new LocalUnit(id, "En enhet", "Gör något.", Set.copyOf(covers), List.of(keywords));
    }
}
